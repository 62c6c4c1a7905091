package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShopIT {

  @Test
  void the_seeded_books_are_there() throws Exception {
    Shop shop =
        new Shop(
            System.getProperty("shop.url"),
            System.getProperty("shop.user"),
            System.getProperty("shop.password"));
    assertEquals(List.of("Emma", "Ulysses"), shop.titles());
  }
}
