package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.syntax.Argument;
import io.github.migratemaven.source.prisma.syntax.Arguments;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of an attribute, asked for by name; one may stand without its name. */
final class NamedArguments {

  private static final String UNNAMED = "";

  private final Attribute attribute;
  private final Findings findings;
  private final Map<String, Argument> open = new LinkedHashMap<>();

  private NamedArguments(Attribute attribute, Findings findings) {
    this.attribute = attribute;
    this.findings = findings;
  }

  static NamedArguments of(Attribute attribute, Findings findings) {
    NamedArguments named = new NamedArguments(attribute, findings);
    named.read(attribute.arguments());
    return named;
  }

  Attribute attribute() {
    return attribute;
  }

  private void read(Arguments arguments) {
    if (arguments.trailingComma() != null) {
      findings.add(arguments.trailingComma(), "A comma behind the last argument is not allowed.");
    }
    List<Argument> unnamed = arguments.list().stream().filter(each -> each.name() == null).toList();
    if (unnamed.size() > 1) {
      findings.add(attribute, "Only one argument may stand without a name. Are brackets missing?");
    }
    arguments.list().forEach(this::put);
  }

  private void put(Argument argument) {
    String name = argument.name() == null ? UNNAMED : argument.name().text();
    if (argument.value() == null) {
      findings.add(argument.span(), "The argument `" + name + "` has no value.");
    } else if (argument.name() == null) {
      open.putIfAbsent(UNNAMED, argument);
    } else if (open.put(name, argument) != null) {
      findings.add(argument.span(), "Argument \"" + name + "\" is already specified.");
    }
  }

  /** The argument of a name. */
  Optional<Expression> named(String name) {
    return Optional.ofNullable(open.remove(name)).map(Argument::value);
  }

  /** The argument of a name, or the one without. */
  Optional<Expression> first(String name) {
    Argument unnamed = open.remove(UNNAMED);
    Argument named = open.remove(name);
    if (unnamed != null && named != null) {
      findings.add(named.span(), "Argument \"" + name + "\" is already specified as unnamed.");
    }
    return Optional.ofNullable(unnamed == null ? named : unnamed).map(Argument::value);
  }

  /** The same where it must not be missing. */
  Optional<Expression> required(String name) {
    Optional<Expression> found = first(name);
    boolean empty = attribute.arguments().list().stream().anyMatch(each -> each.value() == null);
    if (found.isEmpty() && !empty) {
      findings.add(attribute.span(), "Argument \"" + name + "\" is missing.");
    }
    return found;
  }

  /** An argument that means something elsewhere only. */
  void refuse(String name, String message) {
    named(name).ifPresent(value -> findings.addLate(attribute, message));
  }

  /** Tells the arguments that nobody asked for. */
  void close() {
    open.values().forEach(each -> findings.add(each.span(), "No such argument."));
  }
}
