package io.github.migratemaven.report;

import io.github.migratemaven.error.NextStep.Goal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the person who reads would type a goal here, complete and ready to paste.
 *
 * @param prefix what stands before the goal: {@code migrate}, or the plugin's full coordinates
 * @param options Maven's own options to repeat, such as {@code -pl :shop}
 * @param goal the goal that runs now, whose own flags are repeated when it is proposed again
 * @param flags the flags it was given, by name; an empty value is a bare flag
 * @param shared the names of those flags that every goal understands, such as {@code db}
 */
public record CommandLine(
    String prefix,
    List<String> options,
    String goal,
    Map<String, String> flags,
    List<String> shared) {

  public CommandLine {
    options = List.copyOf(options);
    flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
    shared = List.copyOf(shared);
  }

  /** The plain spelling: the plugin is in the POM and nothing was given. */
  public static CommandLine plain(String goal) {
    return new CommandLine("migrate", List.of(), goal, Map.of(), List.of());
  }

  /** The same when the goal has done its work: its own flags are spent. */
  CommandLine afterwards() {
    return new CommandLine(prefix, options, "", flags, shared);
  }

  /** The command that runs a goal with its flags and those already given. */
  public String of(Goal next) {
    Map<String, String> all = new LinkedHashMap<>();
    flags.forEach(
        (name, value) -> {
          if (next.name().equals(goal) || shared.contains(name)) {
            all.put(name, value);
          }
        });
    for (String flag : next.flags()) {
      int equals = flag.indexOf('=');
      all.remove("migrate." + (equals < 0 ? flag : flag.substring(0, equals)));
      all.put(
          equals < 0 ? flag : flag.substring(0, equals),
          equals < 0 ? "" : flag.substring(equals + 1));
    }
    List<String> words = new ArrayList<>(List.of("mvn"));
    words.addAll(options);
    words.add(prefix + ':' + next.name());
    all.forEach((name, value) -> words.add(quoted(name, value)));
    return String.join(" ", words);
  }

  /**
   * In double quotes, which sh, cmd and PowerShell all understand; unquoted, PowerShell splits an
   * argument at its first dot. Inside them a double quote is escaped as sh and cmd read it.
   */
  private static String quoted(String name, String value) {
    String text = value.isEmpty() ? name : name + '=' + value;
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$");
    return "\"-D" + escaped.replace("`", "\\`") + '"';
  }
}
