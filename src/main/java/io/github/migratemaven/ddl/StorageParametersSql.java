package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.StorageParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes storage parameters. */
final class StorageParametersSql {

  /** A number or a word, which stand without quotes. */
  private static final Pattern BARE = Pattern.compile("[a-z_]+|-?[0-9]+(\\.[0-9]+)?");

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_.]*");

  private StorageParametersSql() {}

  /** The clause of CREATE with a space before it; nothing for none. */
  static String with(StorageParameters parameters) {
    return parameters.isEmpty() ? "" : " WITH " + assignments(parameters);
  }

  /** The clauses of ALTER that lead from one to the other. */
  static List<String> altered(Pair<StorageParameters> parameters) {
    StorageParameters set = parameters.after().setSince(parameters.before());
    StorageParameters reset = parameters.after().resetSince(parameters.before());
    List<String> clauses = new ArrayList<>();
    if (!set.isEmpty()) {
      clauses.add("SET " + assignments(set));
    }
    if (!reset.isEmpty()) {
      clauses.add(
          reset.values().keySet().stream()
              .map(StorageParametersSql::name)
              .collect(Collectors.joining(", ", "RESET (", ")")));
    }
    return clauses;
  }

  private static String assignments(StorageParameters parameters) {
    return parameters.values().entrySet().stream()
        .map(StorageParametersSql::assignment)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String assignment(Map.Entry<String, String> parameter) {
    String value = parameter.getValue();
    return name(parameter.getKey())
        + "="
        + (BARE.matcher(value).matches() ? value : SqlNames.literal(value));
  }

  private static String name(String name) {
    return PLAIN_NAME.matcher(name).matches() ? name : SqlNames.quoted(name);
  }
}
