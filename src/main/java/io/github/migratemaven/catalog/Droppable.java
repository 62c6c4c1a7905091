package io.github.migratemaven.catalog;

/**
 * Something that exists in a database and that a statement of its own can drop.
 *
 * @param type what it is, in the words of {@code pg_identify_object}
 * @param identity which one, as {@code pg_identify_object} prints it
 * @param description both for a person, as {@code pg_describe_object} prints it
 */
public record Droppable(String type, String identity, String description) {

  @Override
  public String toString() {
    return description;
  }
}
