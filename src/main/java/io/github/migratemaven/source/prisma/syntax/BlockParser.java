package io.github.migratemaven.source.prisma.syntax;

import io.github.migratemaven.source.prisma.syntax.Block.ConfigKind;
import io.github.migratemaven.source.prisma.syntax.Block.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a block from its keyword to its closing brace. */
final class BlockParser {

  private final Cursor cursor;
  private final List<Finding> findings;
  private final Declarations declarations;

  /**
   * Set once a block had no end. Then no later one of the file has: the search would go to the end
   * of the file again and again.
   */
  private boolean unclosed;

  BlockParser(Cursor cursor, List<Finding> findings) {
    this.cursor = cursor;
    this.findings = findings;
    this.declarations = new Declarations(cursor, findings);
  }

  /** A block, or nothing where it has no name, no brace or no end. */
  Optional<Block> block(String keyword, @Nullable String documentation) {
    int start = cursor.nextStart();
    return cursor.takes(keyword) && !unclosed
        ? cursor
            .identifier()
            .filter(name -> opens())
            .flatMap(name -> block(keyword, new Head(name, documentation, start)))
        : Optional.empty();
  }

  /** Anything behind an opening brace is passed over, as Prisma does. */
  private boolean opens() {
    if (!cursor.takes("{")) {
      return false;
    }
    cursor.toLineEnd();
    return cursor.takesLineEnd();
  }

  /** How a block starts. */
  private record Head(Identifier name, @Nullable String documentation, int start) {}

  private Optional<Block> block(String keyword, Head head) {
    return switch (keyword) {
      case "model" -> model(ModelKind.MODEL, head);
      case "view" -> model(ModelKind.VIEW, head);
      case "type" -> model(ModelKind.TYPE, head);
      case "enum" -> enumeration(head);
      case "datasource" -> config(ConfigKind.DATASOURCE, head);
      default -> config(ConfigKind.GENERATOR, head);
    };
  }

  private Optional<Block> model(ModelKind kind, Head head) {
    List<Field> fields = new ArrayList<>();
    List<Attribute> attributes = new ArrayList<>();
    boolean closed =
        closes(
            "This line is neither a field nor an attribute.",
            documentation ->
                takesField(documentation, fields)
                    || takes(declarations.blockAttribute(), attributes));
    return closed
        ? Optional.of(
            new Block.Model(
                kind, head.name, fields, attributes, head.documentation, cursor.since(head.start)))
        : Optional.empty();
  }

  private boolean takesField(@Nullable String documentation, List<Field> fields) {
    Optional<Declarations.FieldLine> line = declarations.field(documentation);
    line.ifPresent(
        read -> {
          findings.addAll(read.findings());
          read.field().ifPresent(fields::add);
        });
    return line.isPresent();
  }

  private Optional<Block> enumeration(Head head) {
    List<EnumValue> values = new ArrayList<>();
    List<Attribute> attributes = new ArrayList<>();
    boolean closed =
        closes(
            "This line is no value of an enum.",
            documentation ->
                takes(declarations.enumValue(documentation), values)
                    || takes(declarations.blockAttribute(), attributes));
    return closed
        ? Optional.of(
            new Block.Enumeration(
                head.name, values, attributes, head.documentation, cursor.since(head.start)))
        : Optional.empty();
  }

  private Optional<Block> config(ConfigKind kind, Head head) {
    List<Property> properties = new ArrayList<>();
    boolean closed =
        closes(
            "This line is no `key = value`.",
            documentation -> takes(declarations.property(), properties));
    return closed
        ? Optional.of(
            new Block.Config(
                kind, head.name, properties, head.documentation, cursor.since(head.start)))
        : Optional.empty();
  }

  private static <T> boolean takes(Optional<T> found, List<T> into) {
    found.ifPresent(into::add);
    return found.isPresent();
  }

  /** Reads one line with the documentation above it; whether it is one of the block. */
  private interface Line {
    boolean takes(@Nullable String documentation);
  }

  /** Reads lines up to the closing brace; whether there is one. */
  private boolean closes(String otherwise, Line line) {
    Comments comments = new Comments(cursor);
    while (!cursor.takes("}")) {
      if (cursor.atEnd()) {
        unclosed = true;
        return false;
      }
      if (!cursor.takesLineEnd() && !comments.take() && !line.takes(comments.documentation())) {
        findings.add(new Finding(cursor.restOfLine(), otherwise));
      }
    }
    return true;
  }
}
