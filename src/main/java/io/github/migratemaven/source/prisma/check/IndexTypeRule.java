package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.IndexMethod;
import io.github.migratemaven.source.prisma.model.IndexedField;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.OperatorClass;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Arity;
import java.util.Optional;
import java.util.Set;

/**
 * Which types an index of a kind can hold, with which operator class (PostgreSQL manual, 11.10).
 */
final class IndexTypeRule implements Rule {

  private static final Set<String> WITHOUT_ORDER = Set.of("xml");
  private static final Set<String> PREFIXES =
      Set.of("text", "character varying", "character", "inet");
  private static final Set<String> WITHOUT_RANGES =
      Set.of("xml", "citext", "boolean", "money", "json", "jsonb");

  @Override
  public void check(DataModel schema, Findings findings) {
    for (Model model : schema.models()) {
      model.indexes().forEach(index -> check(model, index, findings));
      model.uniques().forEach(index -> check(model, index, findings));
    }
  }

  private static void check(Model model, IndexDefinition index, Findings findings) {
    IndexMethod method = index.method() == null ? IndexMethod.B_TREE : index.method();
    for (IndexedField key : index.keys()) {
      model
          .scalar(key.field())
          .filter(field -> !fits(method, key, field))
          .ifPresent(
              field ->
                  findings.add(
                      index.syntax(),
                      "An index of type %s cannot hold field \"%s\" so."
                          .formatted(method.word(), field.name())));
    }
  }

  private static boolean fits(IndexMethod method, IndexedField key, ScalarField field) {
    if (key.rawOperators() != null) {
      return true;
    }
    return key.operators() == null
        ? fits(method, field)
        : OperatorClass.of(key.operators()).filter(each -> fits(each, method, field)).isPresent();
  }

  private static boolean fits(OperatorClass operators, IndexMethod method, ScalarField field) {
    boolean inet = operators.sql().equals("inet_ops") && method == IndexMethod.SP_GIST;
    return (operators.method() == method || inet)
        && (operators.types().isEmpty()
            ? field.arity() == Arity.LIST
            : type(field).filter(operators.types()::contains).isPresent());
  }

  private static boolean fits(IndexMethod method, ScalarField field) {
    if (field.type() instanceof FieldKind.OfDatabase) {
      return true;
    }
    String type = type(field).orElse("");
    return switch (method) {
      case B_TREE, HASH -> !WITHOUT_ORDER.contains(type);
      // Prisma lets a String pass that names no type, and PostgreSQL refuses it then.
      case GIST -> type.equals("text") && field.nativeType() == null;
      case GIN -> field.arity() == Arity.LIST || type.equals("jsonb");
      case SP_GIST -> PREFIXES.contains(type);
      case BRIN -> !type.isEmpty() && !WITHOUT_RANGES.contains(type);
    };
  }

  /** The type of a column without its numbers; nothing for one that is not PostgreSQL's own. */
  private static Optional<String> type(ScalarField field) {
    if (!(field.type() instanceof FieldKind.OfScalar of)) {
      return Optional.empty();
    }
    String sql = field.nativeType() == null ? of.scalar().sql() : field.nativeType().sql();
    return Optional.of(sql.replaceAll("\\([0-9,]*\\)", ""));
  }
}
