package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The blocks by their names: models, enums and types share one set of names. */
final class Names {

  private final Map<String, Block> types = new LinkedHashMap<>();
  private final Map<String, Block> datasources = new LinkedHashMap<>();
  private final Map<String, Block> generators = new LinkedHashMap<>();
  private final Findings findings;

  private Names(Findings findings) {
    this.findings = findings;
  }

  static Names of(List<Block> blocks, Findings findings) {
    Names names = new Names(findings);
    blocks.forEach(names::add);
    return names;
  }

  /** The model or enum of a name. */
  Optional<Block> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Whether a field of that type is no column: of a model, or of nothing that is known. */
  boolean isRelation(String type) {
    return Scalar.of(type).isEmpty()
        && type(type).filter(Block.Enumeration.class::isInstance).isEmpty();
  }

  private void add(Block block) {
    checkLetters(block.name(), word(block));
    if (block instanceof Block.Config config) {
      boolean generates = config.kind() == Block.ConfigKind.GENERATOR;
      put(generates ? generators : datasources, block);
      return;
    }
    checkReserved(block.name());
    put(types, block);
    if (block instanceof Block.Model model) {
      checkMembers(model);
    } else if (block instanceof Block.Enumeration enumeration) {
      checkMembers(enumeration);
    }
  }

  private void put(Map<String, Block> known, Block block) {
    String name = block.name().text();
    Block first = known.putIfAbsent(name, block);
    if (first != null) {
      findings.add(
          block.name().span(),
          "The %s \"%s\" cannot be defined because a %s with that name exists already."
              .formatted(word(block), name, word(first)));
    }
  }

  private void checkReserved(Identifier name) {
    if (Scalar.of(name.text()).isPresent()) {
      findings.add(name.span(), "\"" + name.text() + "\" is the name of a scalar type.");
    }
  }

  private void checkMembers(Block.Model model) {
    List<Identifier> fields = new ArrayList<>();
    model.fields().forEach(field -> fields.add(field.name()));
    fields.forEach(name -> checkLetters(name, "field"));
    Set<String> seen = new HashSet<>();
    model.fields().stream()
        .filter(field -> !seen.add(field.name().text()))
        .forEach(
            field ->
                findings.add(
                    field.span(),
                    "Field \"%s\" is already defined on %s \"%s\"."
                        .formatted(field.name().text(), word(model), model.name().text())));
  }

  private void checkMembers(Block.Enumeration enumeration) {
    if (enumeration.values().isEmpty()) {
      findings.add(enumeration.span(), "An enum must have at least one value.");
    }
    Set<String> seen = new HashSet<>();
    enumeration
        .values()
        .forEach(
            value -> {
              checkLetters(value.name(), "enum value");
              if (!seen.add(value.name().text())) {
                findings.add(
                    value.span(),
                    "Value \"%s\" is already defined on enum \"%s\"."
                        .formatted(value.name().text(), enumeration.name().text()));
              }
            });
  }

  private void checkLetters(Identifier name, String what) {
    if (Character.isDigit(name.text().charAt(0))) {
      findings.add(name.span(), "The name of a " + what + " must not start with a digit.");
    } else if (name.text().indexOf('-') >= 0) {
      findings.add(name.span(), "The name of a " + what + " must not contain a `-`.");
    }
  }

  private static String word(Block block) {
    if (block instanceof Block.Config config) {
      return config.kind().name().toLowerCase(Locale.ROOT);
    }
    return block instanceof Block.Model model
        ? model.kind().name().toLowerCase(Locale.ROOT)
        : "enum";
  }
}
