package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.NativeType;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.syntax.Arity;
import org.jspecify.annotations.Nullable;

/**
 * The types of columns.
 *
 * @param places where enums are
 */
record ColumnTypes(Places places) {

  private static final String SYSTEM_SCHEMA = "pg_catalog";

  DataType of(ScalarField field) {
    return arrayed(element(field), field.arity() == Arity.LIST);
  }

  private DataType element(ScalarField field) {
    if (field.type() instanceof FieldKind.OfScalar of) {
      return ofSystem(sql(of, field.nativeType()));
    } else if (field.type() instanceof FieldKind.OfEnum of) {
      QualifiedName type = places.ofEnum(of.enumeration());
      return new DataType(type.name(), type, false);
    }
    return ofSystem(((FieldKind.OfDatabase) field.type()).sql());
  }

  private static String sql(FieldKind.OfScalar kind, @Nullable NativeType nativeType) {
    return nativeType == null ? kind.scalar().sql() : nativeType.sql();
  }

  private static DataType ofSystem(String sql) {
    return new DataType(sql, new QualifiedName(SYSTEM_SCHEMA, sql), false);
  }

  private static DataType arrayed(DataType type, boolean list) {
    return list ? new DataType(type.sql() + "[]", type.element(), true) : type;
  }
}
