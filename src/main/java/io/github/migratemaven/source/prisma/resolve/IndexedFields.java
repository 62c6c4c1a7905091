package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.IndexedField;
import io.github.migratemaven.source.prisma.model.IndexedField.Sort;
import io.github.migratemaven.source.prisma.syntax.Argument;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Field;
import io.github.migratemaven.source.prisma.syntax.FieldType;
import io.github.migratemaven.source.prisma.syntax.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a key or an index, and how each is kept in it. */
final class IndexedFields {

  private final Block.Model model;
  private final Names names;
  private final Findings findings;

  IndexedFields(Block.Model model, Names names, Findings findings) {
    this.model = model;
    this.names = names;
    this.findings = findings;
  }

  /** The field itself, of an attribute that stands behind it. */
  static IndexedField ofField(Field field, NamedArguments arguments, Findings findings) {
    return new IndexedField(
        field.name().text(),
        arguments.named("sort").map(sort -> sort(sort, findings)).orElse(Sort.UNSAID),
        null,
        null,
        arguments.attribute().span());
  }

  /** The fields of a list. */
  List<IndexedField> of(Expression list, NamedArguments arguments) {
    List<IndexedField> keys = new ArrayList<>();
    new Values(findings).list(list).forEach(each -> key(each).ifPresent(keys::add));
    checkFields(keys, arguments.attribute());
    return keys;
  }

  private Optional<IndexedField> key(Expression element) {
    if (element instanceof Expression.Call call) {
      return Optional.of(withArguments(call));
    }
    return new Values(findings)
        .constant(element)
        .map(field -> new IndexedField(field, Sort.UNSAID, null, null, element.span()));
  }

  private IndexedField withArguments(Expression.Call call) {
    Sort sort = Sort.UNSAID;
    Operators operators = new Operators(null, null);
    for (Argument argument : call.arguments().list()) {
      Identifier name = argument.name();
      Expression value = argument.value();
      if (name == null || value == null) {
        findings.add(argument.span(), "Expected `sort: …` or `ops: …`.");
      } else if (name.text().equals("sort")) {
        sort = sort(value, findings);
      } else if (name.text().equals("ops")) {
        operators = operators(value);
      } else {
        findings.add(argument.span(), "No such argument.");
      }
    }
    return new IndexedField(call.name().text(), sort, operators.word, operators.raw, call.span());
  }

  private static Sort sort(Expression value, Findings findings) {
    String word = value.span().text();
    if (!word.equals("Asc") && !word.equals("Desc")) {
      findings.add(value.span(), "Expected `Asc` or `Desc`.");
    }
    return word.equals("Desc") ? Sort.DESCENDING : Sort.ASCENDING;
  }

  /** One of Prisma's operator classes, or one of PostgreSQL's. */
  private record Operators(@Nullable String word, @Nullable String raw) {}

  private Operators operators(Expression value) {
    if (value instanceof Expression.Call call && call.name().text().equals("raw")) {
      return new Operators(null, Filters.onlyText(call).orElse(null));
    }
    Optional<String> word = new Values(findings).constant(value);
    word.filter(each -> OperatorClasses.find(each).isEmpty())
        .ifPresent(each -> findings.add(value.span(), "Unknown operator class: " + each + "."));
    return new Operators(word.orElse(null), null);
  }

  private void checkFields(List<IndexedField> keys, Attribute attribute) {
    Set<String> seen = new HashSet<>();
    for (IndexedField key : keys) {
      if (!seen.add(key.field())) {
        findings.add(attribute, "Field \"" + key.field() + "\" stands there more than once.");
      }
    }
    seen.forEach(field -> checkField(field, attribute));
  }

  private void checkField(String name, Attribute attribute) {
    Optional<Field> field =
        model.fields().stream().filter(each -> each.name().text().equals(name)).findFirst();
    if (field.isEmpty()) {
      findings.add(attribute, "Field \"" + name + "\" is not one of the model.");
    } else if (isRelation(field.get())) {
      findings.add(
          attribute, "Field \"" + name + "\" is a relation; name the fields that keep it.");
    }
  }

  private boolean isRelation(Field field) {
    return field.type() instanceof FieldType.Named type
        && names.type(type.name()).filter(Block.Model.class::isInstance).isPresent();
  }
}
