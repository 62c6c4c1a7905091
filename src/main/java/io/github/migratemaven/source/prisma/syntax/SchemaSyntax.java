package io.github.migratemaven.source.prisma.syntax;

import io.github.migratemaven.script.TextFile;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one or several files say, and what could not be read of them.
 *
 * @param blocks in the order of the files and in them
 * @param findings in the order of the text
 */
public record SchemaSyntax(List<Block> blocks, List<Finding> findings) {

  public SchemaSyntax {
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }

  /** What files say; each is read to its end whatever is wrong in it. */
  public static SchemaSyntax of(List<TextFile> files) {
    List<Block> blocks = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    files.forEach(file -> new FileParser(file, blocks, findings).parse());
    return new SchemaSyntax(blocks, findings);
  }
}
