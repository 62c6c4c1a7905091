package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.syntax.Attribute;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attributes of a field, a value or a block, asked for by name. */
final class AttributeSet {

  private final List<Attribute> attributes;
  private final Findings findings;
  private final Set<Attribute> known = new HashSet<>();

  AttributeSet(List<Attribute> attributes, Findings findings) {
    this.attributes = attributes;
    this.findings = findings;
  }

  /** The attribute of a name that may stand once. */
  Optional<NamedArguments> one(String name) {
    List<NamedArguments> found = all(name);
    if (found.size() > 1) {
      found.forEach(
          each ->
              findings.add(
                  each.attribute().span(),
                  "Attribute \"@" + name + "\" can only be defined once."));
    }
    return found.stream().findFirst();
  }

  /** All attributes of a name that may stand more than once. */
  List<NamedArguments> all(String name) {
    List<Attribute> found =
        attributes.stream().filter(each -> each.name().text().equals(name)).toList();
    known.addAll(found);
    return found.stream().map(each -> NamedArguments.of(each, findings)).toList();
  }

  /** The attribute whose name begins with a word and a dot; it may stand once. */
  Optional<Attribute> prefixed(String word) {
    List<Attribute> found =
        attributes.stream().filter(each -> each.name().text().startsWith(word + ".")).toList();
    known.addAll(found);
    found.stream()
        .skip(1)
        .forEach(
            each ->
                findings.add(each.span(), "Attribute \"@" + word + "\" can only be defined once."));
    return found.stream().findFirst();
  }

  /** Whether an attribute without arguments stands there. */
  boolean has(String name) {
    Optional<NamedArguments> found = one(name);
    found.ifPresent(NamedArguments::close);
    return found.isPresent();
  }

  /** Tells the attributes that nobody asked for. */
  void close() {
    attributes.stream().filter(each -> !known.contains(each)).forEach(this::tellUnknown);
  }

  private void tellUnknown(Attribute attribute) {
    String message = "Attribute not known: \"@" + attribute.name().text() + "\".";
    if (attribute.name().text().indexOf('.') < 0) {
      findings.add(attribute.span(), message);
    } else {
      findings.addLate(attribute.span(), message);
    }
  }
}
