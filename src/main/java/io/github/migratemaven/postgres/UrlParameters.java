package io.github.migratemaven.postgres;

import io.github.migratemaven.catalog.SqlNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the question mark: the driver's own parameters, libpq's and Prisma's, turned
 * into the driver's. Unknown ones are left to the driver.
 */
final class UrlParameters {

  /** Of Prisma's or libpq's client only; they mean nothing to a session of ours. */
  private static final Set<String> IGNORED =
      Set.of(
          "connection_limit",
          "pool_timeout",
          "pgbouncer",
          "statement_cache_size",
          "max_connection_lifetime",
          "max_idle_connection_lifetime",
          "single_use_connections",
          "client_encoding",
          "fallback_application_name");

  private static final Map<String, String> RENAMED =
      Map.of(
          "connect_timeout", "connectTimeout",
          "socket_timeout", "socketTimeout",
          "application_name", "ApplicationName",
          "gssencmode", "gssEncMode",
          "channel_binding", "channelBinding",
          "krbsrvname", "kerberosServerName");

  private static final Map<String, String> SERVER_TYPES =
      Map.of(
          "any", "any",
          "read-write", "primary",
          "primary", "primary",
          "standby", "secondary",
          "read-only", "secondary",
          "prefer-standby", "preferSecondary");

  private final Map<String, String> given;

  private UrlParameters(Map<String, String> given) {
    this.given = given;
  }

  static UrlParameters read(String query, PercentCode code) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        String name = code.decode(equals < 0 ? pair : pair.substring(0, equals));
        given.put(name, equals < 0 ? "" : code.decode(pair.substring(equals + 1)));
      }
    }
    return new UrlParameters(given);
  }

  /**
   * What stands behind the place of an address, with its question mark; empty when nothing does.
   */
  static String query(DatabaseAddress address) {
    Map<String, String> all = new TreeMap<>(address.parameters());
    if (address.schema() != null) {
      all.put("currentSchema", SqlNames.quoted(address.schema()));
    }
    return all.isEmpty()
        ? ""
        : all.entrySet().stream()
            .map(one -> one.getKey() + '=' + PercentCode.encode(one.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  @Nullable String userOr(@Nullable String other) {
    String user = given.get("user");
    return user == null || user.isEmpty() ? other : user;
  }

  @Nullable Secret passwordOr(@Nullable Secret other) {
    String password = given.get("password");
    return password == null ? other : new Secret(password);
  }

  String databaseOr(String other) {
    return given.getOrDefault("dbname", other);
  }

  /** libpq lets {@code host} and {@code port} stand here too. */
  String hostsOr(String other) {
    String hosts = given.getOrDefault("host", other);
    String port = given.get("port");
    return port == null || hosts.contains(",") ? hosts : hosts + ':' + port;
  }

  /** Prisma's {@code schema}, else the first of the driver's {@code currentSchema}. */
  @Nullable String schema() {
    String schema = given.get("schema");
    if (schema == null || schema.isEmpty()) {
      schema = firstOf(given.getOrDefault("currentSchema", ""));
    }
    return schema.isEmpty() ? null : schema;
  }

  private static String firstOf(String searchPath) {
    String first = searchPath.split(",", 2)[0].strip();
    boolean quoted = first.length() > 1 && first.startsWith("\"") && first.endsWith("\"");
    return quoted ? first.substring(1, first.length() - 1).replace("\"\"", "\"") : first;
  }

  Map<String, String> forTheDriver() {
    Map<String, String> driver = new TreeMap<>(given);
    driver
        .keySet()
        .removeAll(
            Set.of(
                "user",
                "password",
                "dbname",
                "host",
                "port",
                "schema",
                "currentSchema",
                "sslaccept",
                "sslidentity",
                "target_session_attrs",
                "keepalives"));
    driver.keySet().removeAll(IGNORED);
    driver.keySet().removeAll(RENAMED.keySet());
    RENAMED.forEach((theirs, ours) -> copy(theirs, ours, driver));
    serverType(driver);
    keepAlive(driver);
    tls(driver);
    return driver;
  }

  private void copy(String theirs, String ours, Map<String, String> driver) {
    String value = given.get(theirs);
    if (value != null) {
      driver.put(ours, value);
    }
  }

  private void serverType(Map<String, String> driver) {
    String type = SERVER_TYPES.get(given.getOrDefault("target_session_attrs", ""));
    if (type != null) {
      driver.put("targetServerType", type);
    }
  }

  private void keepAlive(Map<String, String> driver) {
    String keepAlives = given.get("keepalives");
    if (keepAlives != null) {
      driver.put("tcpKeepAlive", String.valueOf(!keepAlives.equals("0")));
    }
  }

  /**
   * Prisma's words for TLS differ from libpq's in one point: beside {@code sslaccept} or {@code
   * sslidentity}, {@code sslcert} is the authority's certificate, not the client's.
   */
  private void tls(Map<String, String> driver) {
    if (given.containsKey("sslaccept") || given.containsKey("sslidentity")) {
      String authority = driver.remove("sslcert");
      if (authority != null) {
        driver.put("sslrootcert", authority);
      }
      copy("sslidentity", "sslkey", driver);
      boolean strict = given.getOrDefault("sslaccept", "").equals("strict");
      if (strict && !given.getOrDefault("sslmode", "").equals("disable")) {
        driver.put("sslmode", "verify-full");
      }
    }
    boolean noFileToTrust = !driver.containsKey("sslrootcert");
    boolean system = driver.getOrDefault("sslrootcert", "").equals("system");
    if (system) {
      driver.remove("sslrootcert");
    }
    boolean strictOfPrisma = noFileToTrust && given.getOrDefault("sslaccept", "").equals("strict");
    if (system || strictOfPrisma) {
      // Otherwise the driver wants ~/.postgresql/root.crt; this is Java's own trust store.
      driver.putIfAbsent("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
    }
  }
}
