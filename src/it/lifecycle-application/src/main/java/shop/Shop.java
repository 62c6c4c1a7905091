package shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The application: plain JDBC. */
public record Shop(String url, String user, String password) {

  public List<String> titles() throws SQLException {
    List<String> titles = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement query =
            connection.prepareStatement("SELECT title FROM books ORDER BY title");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        titles.add(rows.getString(1));
      }
    }
    return titles;
  }

  public void add(String isbn, String title) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO books (isbn, title) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      insert.setString(1, isbn);
      insert.setString(2, title);
      insert.executeUpdate();
    }
  }
}
