package io.github.migratemaven.seed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines that a program printed: what it died of is among them. */
final class Tail {

  private static final int LINES = 20;

  private final Deque<String> lines = new ArrayDeque<>();

  void add(String line) {
    lines.addLast(line);
    if (lines.size() > LINES) {
      lines.removeFirst();
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
