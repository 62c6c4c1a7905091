package shop;

import static shop.db.Tables.BOOKS;

import org.jooq.DSLContext;
import shop.db.enums.Genre;

/** Compiles only when the generated classes are there and know column and enum. */
public class Poems {

  public int count(DSLContext database) {
    return database.fetchCount(BOOKS, BOOKS.GENRE.eq(Genre.POEM));
  }
}
