package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class BooksTest {

  /** Would fail in a database that another build works on, too: the key is the same. */
  @Test
  void the_first_book_is_the_only_one() throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                System.getProperty("shop.url"), System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO books VALUES ('1')");
      try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM books")) {
        rows.next();
        assertEquals(1, rows.getInt(1));
      }
    }
  }
}
