package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Finding;
import io.github.migratemaven.source.prisma.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, in the order it is found. */
final class Findings {

  private final List<Finding> list = new ArrayList<>();

  void add(Span span, String message) {
    list.add(new Finding(span, message));
  }

  /** Something about an attribute as a whole. */
  void add(Attribute attribute, String message) {
    add(attribute.span(), "@" + attribute.name().text() + ": " + message);
  }

  List<Finding> list() {
    return List.copyOf(list);
  }
}
