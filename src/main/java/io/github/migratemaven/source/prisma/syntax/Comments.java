package io.github.migratemaven.source.prisma.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes comments, and keeps what documents the declaration behind them. */
final class Comments {

  private final Cursor cursor;
  private final List<String> documentation = new ArrayList<>();

  Comments(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Passes one comment, if it comes next. */
  boolean take() {
    if (cursor.sees("///")) {
      cursor.takes("///");
      documentation.add(lineOfText());
    } else if (cursor.sees("//")) {
      lineOfText();
    } else {
      return takesBlock();
    }
    return true;
  }

  private String lineOfText() {
    int start = cursor.position();
    cursor.toLineEnd();
    String text = cursor.since(start).text();
    cursor.takesLineEnd();
    return text;
  }

  private boolean takesBlock() {
    if (!cursor.sees("/*") || !cursor.takesUpTo("*/")) {
      return false;
    }
    cursor.takesLineEnd();
    return true;
  }

  /** What documents the next declaration, and forgets it. */
  @Nullable String documentation() {
    if (documentation.isEmpty()) {
      return null;
    }
    String text = String.join("\n", documentation.stream().map(String::strip).toList());
    documentation.clear();
    return text;
  }
}
