package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the columns that hold values of a type, alone or inside others.
 *
 * @param paths to the values
 * @param tables whose rows are of the type
 * @param countable false when some stand inside arrays of arrays' elements, where no path leads
 */
record StoredValues(List<ValuePath> paths, List<QualifiedName> tables, boolean countable) {

  StoredValues {
    paths = List.copyOf(paths);
    tables = List.copyOf(tables);
  }

  /** Where values of a type stand in the tables before. */
  static StoredValues of(QualifiedName type, Scene scene) {
    return of(Set.of(type), scene);
  }

  /** Where values of any of these types stand in the tables before. */
  static StoredValues of(Set<QualifiedName> types, Scene scene) {
    Catalog catalog = scene.catalogs().before();
    Search search = new Search(types, catalog);
    Families families = scene.families().before();
    List<QualifiedName> typed = new ArrayList<>();
    for (Table table : catalog.tables()) {
      if (table.isForeign()) {
        // PostgreSQL does not look at its rows.
        continue;
      }
      if (types.stream().anyMatch(type -> type.equals(table.lineage().type()))) {
        typed.add(table.name());
      }
      for (Column column : table.columns()) {
        ColumnName name = new ColumnName(table.name(), column.name());
        if (families.inherits(name)) {
          // Counted with the rows of the parent.
          continue;
        }
        search.look(column.type(), new ValuePath(name, column.type().array(), List.of()));
      }
    }
    return new StoredValues(search.found, typed, search.countable);
  }

  boolean areNowhere() {
    return paths.isEmpty() && tables.isEmpty() && countable;
  }

  /** The question how many of them meet a condition. */
  Question count(Question.Condition condition) {
    return countable ? new Question.Stored(paths, condition) : new Question.Unanswerable();
  }

  /** The same values one attribute further in. */
  StoredValues to(String attribute) {
    List<ValuePath> further = new ArrayList<>();
    paths.forEach(path -> further.add(path.to(attribute)));
    tables.forEach(
        table -> further.add(new ValuePath(new ColumnName(table, attribute), false, List.of())));
    return new StoredValues(further, List.of(), countable);
  }

  private static final class Search {

    private final Set<QualifiedName> wanted;
    private final Map<QualifiedName, Domain> domains = new HashMap<>();
    private final Map<QualifiedName, CompositeType> composites = new HashMap<>();
    private final List<ValuePath> found = new ArrayList<>();
    private boolean countable = true;

    Search(Set<QualifiedName> wanted, Catalog catalog) {
      this.wanted = wanted;
      catalog.domains().forEach(domain -> domains.put(domain.name(), domain));
      catalog.composites().forEach(type -> composites.put(type.name(), type));
    }

    void look(DataType type, ValuePath path) {
      if (wanted.contains(type.element())) {
        found.add(path);
        return;
      }
      Domain domain = domains.get(type.element());
      if (domain != null) {
        lookInto(domain.base(), path);
      }
      CompositeType composite = composites.get(type.element());
      if (composite != null) {
        for (Attribute attribute : composite.attributes()) {
          lookInto(attribute.type(), path.to(attribute.name()));
        }
      }
    }

    /** Only arrays that are the column itself are unfolded. */
    private void lookInto(DataType type, ValuePath path) {
      int before = found.size();
      look(type, path);
      if (type.array() && found.size() > before) {
        found.subList(before, found.size()).clear();
        countable = false;
      }
    }
  }
}
