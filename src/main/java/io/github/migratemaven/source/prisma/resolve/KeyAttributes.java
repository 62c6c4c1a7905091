package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.IndexFilter;
import io.github.migratemaven.source.prisma.model.IndexMethod;
import io.github.migratemaven.source.prisma.model.IndexedField;
import io.github.migratemaven.source.prisma.model.PrimaryKeyDefinition;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Field;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the attributes mean that make keys and indexes, of one field or of several. */
final class KeyAttributes {

  private final Block.Model model;
  private final Names names;
  private final Findings findings;
  private final Values values;

  KeyAttributes(Block.Model model, Names names, Findings findings) {
    this.model = model;
    this.names = names;
    this.findings = findings;
    this.values = new Values(findings);
  }

  /** {@code @id}. */
  PrimaryKeyDefinition idOf(Field field, NamedArguments id) {
    IndexedField key = IndexedFields.ofField(field, id, findings);
    return closing(
        id, new PrimaryKeyDefinition(List.of(key), null, map(id).orElse(null), id.attribute()));
  }

  /** {@code @@id}. */
  PrimaryKeyDefinition id(NamedArguments id) {
    List<IndexedField> keys = fields(id);
    return closing(
        id,
        new PrimaryKeyDefinition(
            keys, clientName(id).orElse(null), map(id).orElse(null), id.attribute()));
  }

  /** {@code @unique}. */
  IndexDefinition uniqueOf(Field field, NamedArguments unique) {
    IndexedField key = IndexedFields.ofField(field, unique, findings);
    return closing(unique, index(List.of(key), unique, null));
  }

  /** {@code @@unique}. */
  IndexDefinition unique(NamedArguments unique) {
    List<IndexedField> keys = fields(unique);
    return closing(unique, index(keys, unique, clientName(unique).orElse(null)));
  }

  /** {@code @@index}, whose {@code name} means {@code map} as it did once. */
  IndexDefinition index(NamedArguments index) {
    List<IndexedField> keys = fields(index);
    Optional<String> name = clientName(index);
    Optional<String> map = map(index);
    if (name.isPresent() && map.isPresent()) {
      findings.add(index.attribute(), "Give the index one name: `map`.");
    }
    IndexMethod method = method(index).orElse(null);
    return closing(
        index,
        new IndexDefinition(
            keys,
            null,
            map.or(() -> name).orElse(null),
            method,
            filter(index).orElse(null),
            index.attribute()));
  }

  private IndexDefinition index(
      List<IndexedField> keys, NamedArguments arguments, @Nullable String clientName) {
    return new IndexDefinition(
        keys,
        clientName,
        map(arguments).orElse(null),
        null,
        filter(arguments).orElse(null),
        arguments.attribute());
  }

  private static <T> T closing(NamedArguments arguments, T made) {
    arguments.refuse("length", "PostgreSQL indexes no first characters.");
    arguments.refuse("clustered", "PostgreSQL keeps no table sorted.");
    arguments.close();
    return made;
  }

  private List<IndexedField> fields(NamedArguments arguments) {
    return arguments
        .required("fields")
        .map(list -> new IndexedFields(model, names, findings).of(list, arguments))
        .orElse(List.of());
  }

  private Optional<String> map(NamedArguments arguments) {
    return arguments.named("map").flatMap(map -> values.fullText(map, "map", arguments));
  }

  private Optional<String> clientName(NamedArguments arguments) {
    return arguments.named("name").flatMap(name -> values.fullText(name, "name", arguments));
  }

  private Optional<IndexMethod> method(NamedArguments index) {
    Optional<String> word = index.named("type").flatMap(values::constant);
    Optional<IndexMethod> method = word.flatMap(IndexMethod::of);
    if (word.isPresent() && method.isEmpty()) {
      findings.add(index.attribute(), "Unknown index type: " + word.get() + ".");
    }
    return method;
  }

  private Optional<IndexFilter> filter(NamedArguments arguments) {
    return arguments
        .named("where")
        .flatMap(where -> new Filters(model, arguments, findings).resolve(where));
  }
}
