package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.definition.OptionsClause;
import org.jspecify.annotations.Nullable;

/** Writes columns: name, type, NOT NULL, then where the value comes from, as Prisma. */
record ColumnSql(SqlNames names) {

  /** A column of CREATE TABLE; where its type comes from elsewhere, only what is added to that. */
  String inTable(Column column, Lineage lineage) {
    return lineage.partition() == null && lineage.type() == null
        ? definition(column)
        : quoted(column.name()) + notNull(column.required()) + value(column);
  }

  String definition(Column column) {
    return quoted(column.name())
        + " "
        + type(column)
        + OptionsClause.of(column.storage().foreign().values())
        + notNull(column.required())
        + value(column);
  }

  /** NOT NULL behind a type, with its name where somebody has chosen one. */
  static String notNull(@Nullable NotNull notNull) {
    if (notNull == null) {
      return "";
    }
    return constraint(notNull) + " NOT NULL" + (notNull.noInherit() ? " NO INHERIT" : "");
  }

  private static String constraint(NotNull notNull) {
    String name = notNull.chosenName();
    return name.isEmpty() ? "" : " CONSTRAINT " + quoted(name);
  }

  /** The type with its collation. */
  String type(Column column) {
    return new SqlTypes(names).of(column.type(), column.collation());
  }

  private String value(Column column) {
    if (column.value() instanceof Default written) {
      return " DEFAULT " + Expressions.ofDefault(written.expression(), column.type());
    }
    if (column.value() instanceof Generated generated) {
      return " GENERATED ALWAYS AS "
          + Expressions.inParentheses(generated.expression())
          + (generated.stored() ? " STORED" : " VIRTUAL");
    }
    return column.value() instanceof Identity identity ? " " + identity(identity) : "";
  }

  String identity(Identity identity) {
    String name =
        identity.sequence() == null ? "" : "SEQUENCE NAME " + names.of(identity.sequence());
    String options = (name + SequenceOptionsSql.ofIdentity(identity.options())).trim();
    return "GENERATED "
        + when(identity)
        + " AS IDENTITY"
        + (options.isEmpty() ? "" : " (" + options + ")");
  }

  static String when(Identity identity) {
    return identity.always() ? "ALWAYS" : "BY DEFAULT";
  }
}
