package io.github.migratemaven.source.prisma.syntax;

import io.github.migratemaven.script.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a file; a line that belongs to none is told and passed. */
final class FileParser {

  private static final List<String> KEYWORDS =
      List.of("model", "type", "view", "enum", "generator", "datasource");

  private final Cursor cursor;
  private final Comments comments;
  private final BlockParser contents;
  private final List<Block> blocks;
  private final List<Finding> findings;

  FileParser(TextFile file, List<Block> blocks, List<Finding> findings) {
    this.cursor = new Cursor(file);
    this.comments = new Comments(cursor);
    this.contents = new BlockParser(cursor, findings);
    this.blocks = blocks;
    this.findings = findings;
  }

  void parse() {
    cursor.nextStart();
    while (!cursor.atEnd()) {
      if (!takesBlankLine() && !comments.take()) {
        top();
      }
      cursor.nextStart();
    }
  }

  private boolean takesBlankLine() {
    boolean taken = cursor.takesLineEnd();
    if (taken) {
      comments.documentation();
    }
    return taken;
  }

  private void top() {
    String documentation = comments.documentation();
    block(documentation)
        .ifPresentOrElse(
            blocks::add,
            () ->
                findings.add(
                    typeAlias()
                        .or(this::blockWithoutKeyword)
                        .orElseGet(
                            () ->
                                new Finding(
                                    cursor.restOfLine(),
                                    "This line starts with no keyword of the Prisma schema"
                                        + " language."))));
  }

  private Optional<Block> block(@Nullable String documentation) {
    return KEYWORDS.stream()
        .filter(cursor::sees)
        .findFirst()
        .flatMap(keyword -> keeping(() -> contents.block(keyword, documentation)));
  }

  /** Forgets what was found in a block that is none, since its lines are told one by one. */
  private Optional<Block> keeping(Supplier<Optional<Block>> reading) {
    int known = findings.size();
    Optional<Block> found = cursor.attempt(reading);
    if (found.isEmpty()) {
      findings.subList(known, findings.size()).clear();
    }
    return found;
  }

  private Optional<Finding> typeAlias() {
    int start = cursor.nextStart();
    return cursor.attempt(
        () ->
            cursor.takes("type") && cursor.identifier().isPresent() && cursor.takes("=")
                ? Optional.of(aliasOf(start))
                : Optional.empty());
  }

  private Finding aliasOf(int start) {
    cursor.toLineEnd();
    return new Finding(cursor.since(start), "A type cannot be another name for a scalar.");
  }

  private Optional<Finding> blockWithoutKeyword() {
    int start = cursor.nextStart();
    return cursor.attempt(
        () ->
            cursor
                .identifier()
                .filter(name -> cursor.takes("{") && cursor.takesUpTo("}"))
                .map(
                    name ->
                        new Finding(
                            cursor.since(start),
                            "This block starts with no keyword: model, view, enum, type,"
                                + " datasource or generator.")));
  }
}
