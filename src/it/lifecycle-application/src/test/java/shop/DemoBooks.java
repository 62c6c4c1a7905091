package shop;

import java.sql.SQLException;

/** Seeds through the application itself. */
public class DemoBooks {

  public static void main(String[] titles) throws SQLException {
    Shop shop =
        new Shop(
            System.getenv("MIGRATE_URL"),
            System.getenv("MIGRATE_USER"),
            System.getenv("MIGRATE_PASSWORD"));
    for (String title : titles) {
      shop.add("demo-" + title, title);
      System.out.println("added " + title);
    }
  }
}
