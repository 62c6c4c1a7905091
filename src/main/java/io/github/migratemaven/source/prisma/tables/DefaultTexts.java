package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.DefaultValue;
import io.github.migratemaven.source.prisma.model.EnumDefinition;
import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.syntax.Expression;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The defaults of a column in SQL, as Prisma writes them. */
final class DefaultTexts {

  private final ColumnName column;
  private final ScalarField field;
  private final ColumnTypes types;
  private final DataModel model;

  DefaultTexts(ColumnName column, ScalarField field, ColumnTypes types, DataModel model) {
    this.column = column;
    this.field = field;
    this.types = types;
    this.model = model;
  }

  /** Nothing where the database has none, or one that nobody wrote down. */
  Optional<String> of(DefaultValue value) {
    if (value instanceof DefaultValue.Literal literal) {
      return Optional.of(literal(literal.expression()));
    } else if (value instanceof DefaultValue.Literals list) {
      return Optional.of(list(list.elements()));
    } else if (value instanceof DefaultValue.Now) {
      return Optional.of("CURRENT_TIMESTAMP");
    } else if (value instanceof DefaultValue.AutoIncrement) {
      return Optional.of(nextValue());
    } else if (value instanceof DefaultValue.InDatabase inDatabase) {
      return Optional.ofNullable(inDatabase.sql());
    }
    return Optional.empty();
  }

  private String nextValue() {
    QualifiedName sequence = column.table().sibling(DefaultNames.sequence(column));
    String name = new SqlNames(column.table().schema()).of(sequence);
    return "nextval(" + quoted(name) + "::regclass)";
  }

  private String list(List<Expression> elements) {
    return elements.stream()
        .map(this::literal)
        .collect(Collectors.joining(", ", "ARRAY[", "]::" + typeOfList()));
  }

  /** A type's name of the default schema is not written with its schema, as everywhere. */
  private String typeOfList() {
    DataType type = types.of(field);
    return type.element().schema().equals(column.table().schema())
        ? SqlNames.quoted(type.element().name()) + "[]"
        : type.sql();
  }

  private String literal(Expression value) {
    if (value instanceof Expression.Text text) {
      return quoted(isBytes() ? hex(text.value()) : text.value());
    } else if (value instanceof Expression.Constant constant
        && field.type() instanceof FieldKind.OfEnum of) {
      return quoted(label(of.enumeration(), constant.path()));
    }
    return value.span().text();
  }

  private boolean isBytes() {
    return field.type().equals(new FieldKind.OfScalar(Scalar.BYTES));
  }

  private static String hex(String base64) {
    return "\\x" + HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
  }

  private String label(String enumeration, String value) {
    return model.enumeration(enumeration).orElseThrow().labels().stream()
        .filter(label -> label.name().equals(value))
        .map(EnumDefinition.Label::label)
        .findFirst()
        .orElseThrow();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
