package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.IndexedField;
import io.github.migratemaven.source.prisma.model.IndexedField.Sort;
import io.github.migratemaven.source.prisma.model.OperatorClass;
import io.github.migratemaven.source.prisma.syntax.Argument;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Field;
import io.github.migratemaven.source.prisma.syntax.FieldType;
import io.github.migratemaven.source.prisma.syntax.Identifier;
import io.github.migratemaven.source.prisma.syntax.Span;
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
        arguments.named("sort").map(sort -> sort(sort.span(), sort, findings)).orElse(Sort.UNSAID),
        null,
        null,
        arguments.attribute().span());
  }

  /** The fields of a list. */
  List<IndexedField> of(Expression list, NamedArguments arguments) {
    List<IndexedField> keys = new ArrayList<>();
    new Values(findings)
        .list(list)
        .forEach(each -> key(each, arguments.attribute()).ifPresent(keys::add));
    checkFields(keys, arguments.attribute());
    return keys;
  }

  private Optional<IndexedField> key(Expression element, Attribute attribute) {
    if (element instanceof Expression.Call call) {
      return Optional.of(withArguments(call, attribute));
    }
    return new Values(findings)
        .constant(element)
        .map(field -> new IndexedField(field, Sort.UNSAID, null, null, element.span()));
  }

  private IndexedField withArguments(Expression.Call call, Attribute attribute) {
    Sort sort = Sort.UNSAID;
    Operators operators = new Operators(null, null);
    for (Argument argument : call.arguments().list()) {
      Identifier name = argument.name();
      Expression value = argument.value();
      if (name == null || value == null) {
        continue;
      }
      switch (name.text()) {
        case "sort" -> sort = sort(argument.span(), value, findings);
        case "ops" -> operators = operators(value);
        case "length" -> findings.addLate(attribute, "PostgreSQL indexes no first characters.");
        default -> {
          // Prisma passes over what it does not know here.
        }
      }
    }
    return new IndexedField(call.name().text(), sort, operators.word, operators.raw, call.span());
  }

  private static Sort sort(Span place, Expression value, Findings findings) {
    String word = value.span().text();
    if (!word.equals("Asc") && !word.equals("Desc")) {
      findings.add(place, "Expected `Asc` or `Desc`.");
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
    word.filter(each -> OperatorClass.of(each).isEmpty())
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
    Optional<Field> field = model.field(name);
    if (field.isEmpty()) {
      findings.add(attribute, "Field \"" + name + "\" is not one of the model.");
    } else if (isRelation(field.get())) {
      findings.add(
          attribute, "Field \"" + name + "\" is a relation; name the fields that keep it.");
    }
  }

  private boolean isRelation(Field field) {
    return field.type() instanceof FieldType.Named type && names.isRelation(type.name());
  }
}
