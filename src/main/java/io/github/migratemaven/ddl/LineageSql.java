package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.ChildOf;
import io.github.migratemaven.diff.LineageChange.OfType;
import io.github.migratemaven.diff.LineageChange.PartitionOf;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what tables descend from. */
record LineageSql(SqlNames names) {

  /** What stands behind the name in CREATE TABLE, around columns and constraints. */
  String around(Table table, List<String> parts) {
    Lineage lineage = table.lineage();
    String body = " (\n" + String.join(",\n", parts) + "\n)";
    return origin(lineage)
        // A partition or typed table need not add anything, and then there are no parentheses.
        + (parts.isEmpty() && !origin(lineage).isEmpty() ? "" : body)
        + place(lineage)
        + (lineage.key() == null ? "" : " PARTITION BY " + lineage.key());
  }

  private String origin(Lineage lineage) {
    if (lineage.partition() != null) {
      return " PARTITION OF " + names.of(lineage.partition().of());
    }
    return lineage.type() == null ? "" : " OF " + names.ofType(lineage.type());
  }

  private String place(Lineage lineage) {
    if (lineage.partition() != null) {
      return " " + lineage.partition().bound();
    }
    return lineage.parents().isEmpty()
        ? ""
        : lineage.parents().stream()
            .map(names::of)
            .collect(Collectors.joining(", ", " INHERITS (", ")"));
  }

  String join(QualifiedName table, Bond bond) {
    if (bond instanceof PartitionOf partition) {
      return "ALTER TABLE "
          + names.of(partition.partition().of())
          + " ATTACH PARTITION "
          + names.of(table)
          + " "
          + partition.partition().bound()
          + ";";
    }
    return "ALTER TABLE "
        + names.of(table)
        + (bond instanceof ChildOf child
            ? " INHERIT " + names.of(child.parent())
            : " OF " + names.ofType(((OfType) bond).type()))
        + ";";
  }

  String leave(QualifiedName table, Bond bond) {
    if (bond instanceof PartitionOf partition) {
      return "ALTER TABLE "
          + names.of(partition.partition().of())
          + " DETACH PARTITION "
          + names.of(table)
          + ";";
    }
    return "ALTER TABLE "
        + names.of(table)
        + (bond instanceof ChildOf child ? " NO INHERIT " + names.of(child.parent()) : " NOT OF")
        + ";";
  }
}
