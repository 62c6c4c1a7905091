package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Finding;
import io.github.migratemaven.source.prisma.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is wrong, in the order it is found. Prisma looks into what words mean together only
 * when each word is understood; what it finds then is late.
 */
public final class Findings {

  private final List<Finding> list = new ArrayList<>();
  private final List<Finding> late = new ArrayList<>();

  /** Something that is not understood. */
  public void add(Span span, String message) {
    list.add(new Finding(span, message));
  }

  /** An attribute that is not understood. */
  public void add(Attribute attribute, String message) {
    add(attribute.span(), about(attribute, message));
  }

  /** Something that is understood and does not fit. */
  public void addLate(Span span, String message) {
    late.add(new Finding(span, message));
  }

  /** An attribute that is understood and does not fit. */
  public void addLate(Attribute attribute, String message) {
    addLate(attribute.span(), about(attribute, message));
  }

  private static String about(Attribute attribute, String message) {
    return "@" + attribute.name().text() + ": " + message;
  }

  /** What is to be told. */
  public List<Finding> list() {
    return List.copyOf(list.isEmpty() ? late : list);
  }
}
