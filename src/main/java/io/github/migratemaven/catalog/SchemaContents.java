package io.github.migratemaven.catalog;

import java.util.List;

/**
 * What has to be dropped to empty the managed schemas of a database.
 *
 * @param objects in an order in which they can be dropped one by one, with CASCADE
 * @param tables those of the objects that hold rows of their own
 * @param bystanders descriptions of what is not managed and would be dropped along
 */
public record SchemaContents(
    List<Droppable> objects, List<QualifiedName> tables, List<String> bystanders) {
  public SchemaContents {
    objects = List.copyOf(objects);
    tables = List.copyOf(tables);
    bystanders = List.copyOf(bystanders);
  }
}
