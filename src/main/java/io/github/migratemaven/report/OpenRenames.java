package io.github.migratemaven.report;

import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.command.OpenRename;
import java.util.ArrayList;
import java.util.List;

/** Probable renames in words: what speaks for each, and what is lost when it is none. */
public final class OpenRenames {

  private OpenRenames() {}

  /** The lines of all of them. */
  public static List<String> lines(DevDecision.Renames renames) {
    return renames.open().stream().flatMap(open -> lines(open).stream()).toList();
  }

  /** The lines of one. */
  public static List<String> lines(OpenRename open) {
    List<String> lines = new ArrayList<>();
    lines.add(open.kind() + " " + withoutKind(open) + "   " + open.reasons());
    if (open.otherwise() != null) {
      lines.add("  if not: " + open.otherwise());
    }
    return lines;
  }

  private static String withoutKind(OpenRename open) {
    String prefix = open.kind() + ":";
    return open.typed().startsWith(prefix) ? open.typed().substring(prefix.length()) : open.typed();
  }
}
