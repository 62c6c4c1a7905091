package io.github.migratemaven.postgres;

import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The environment variables by which {@code psql}, {@code pg_dump} and most programs that are not
 * Java find a database: libpq's, and {@code DATABASE_URL}.
 *
 * @param variables all that are set; a secret
 */
public record LibpqVariables(Map<String, String> variables) {

  private static final String USUAL_SCHEMA = "public";

  /** Of the driver's parameters those that libpq has, too; it refuses a URL with any other. */
  private static final Map<String, String> SHARED_PARAMETERS =
      Map.of(
          "sslmode", "PGSSLMODE",
          "sslrootcert", "PGSSLROOTCERT",
          "options", "PGOPTIONS");

  public LibpqVariables {
    variables = Collections.unmodifiableMap(new TreeMap<>(variables));
  }

  /** The variables for a database whose default schema is on the search path. */
  public static LibpqVariables of(DatabaseAddress address, String defaultSchema) {
    Map<String, String> parameters = parameters(address, defaultSchema);
    Map<String, String> all = new TreeMap<>();
    all.put("PGHOST", hosts(address).stream().map(Host::name).collect(Collectors.joining(",")));
    all.put("PGPORT", hosts(address).stream().map(Host::port).collect(Collectors.joining(",")));
    all.put("PGDATABASE", address.database());
    if (address.user() != null) {
      all.put("PGUSER", address.user());
    }
    if (address.password() != null) {
      all.put("PGPASSWORD", address.password().reveal());
    }
    parameters.forEach((name, value) -> all.put(SHARED_PARAMETERS.getOrDefault(name, name), value));
    all.put("DATABASE_URL", DatabaseUrl.complete(withParameters(address, parameters)));
    return new LibpqVariables(all);
  }

  /** Whether a variable would lead libpq to another database, or in another way to this one. */
  public static boolean saysWhichDatabase(String name) {
    return name.startsWith("PG") && !name.equals("PGPASSFILE") || name.equals("DATABASE_URL");
  }

  private static Map<String, String> parameters(DatabaseAddress address, String defaultSchema) {
    Map<String, String> parameters = new TreeMap<>(address.parameters());
    parameters.keySet().retainAll(SHARED_PARAMETERS.keySet());
    if (!defaultSchema.equals(USUAL_SCHEMA)) {
      String setting = "-c search_path=" + escaped(SqlNames.quoted(defaultSchema));
      parameters.merge("options", setting, (given, ours) -> given + ' ' + ours);
    }
    return parameters;
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(" ", "\\ ");
  }

  private static DatabaseAddress withParameters(
      DatabaseAddress address, Map<String, String> parameters) {
    return new DatabaseAddress(
        address.authority(),
        address.database(),
        address.user(),
        address.password(),
        null,
        parameters);
  }

  private record Host(String name, String port) {}

  private static List<Host> hosts(DatabaseAddress address) {
    List<Host> hosts = new ArrayList<>();
    for (String host : address.authority().split(",", -1)) {
      int colon = host.lastIndexOf(':');
      String name = host.substring(0, colon);
      hosts.add(new Host(name.replaceAll("^\\[|]$", ""), host.substring(colon + 1)));
    }
    return hosts;
  }
}
