package io.github.migratemaven.report;

import java.util.List;

/** A change in words: lines below a heading that others may share. */
record ToldChange(Heading heading, List<String> texts) {

  ToldChange {
    texts = List.copyOf(texts);
  }

  static ToldChange of(Heading heading, String text) {
    return new ToldChange(heading, List.of(text));
  }
}
