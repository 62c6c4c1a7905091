package io.github.migratemaven.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The host part of a URL: one or several {@code host:port}, IPv6 addresses in brackets. */
final class Hosts {

  private static final String DEFAULT_PORT = "5432";
  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

  private Hosts() {}

  /**
   * Each host with its port, in order, separated by commas.
   *
   * @param hosts as in the URL; empty means this machine
   * @throws io.github.migratemaven.error.MigrateException M501
   */
  static String read(String hosts) {
    List<String> all = new ArrayList<>();
    for (String host : hosts.split(",", -1)) {
      all.add(withPort(host.strip()));
    }
    return String.join(",", all);
  }

  private static String withPort(String host) {
    if (host.startsWith("/") || host.toUpperCase(Locale.ROOT).startsWith("%2F")) {
      throw DatabaseUrl.unreadable(
          "The database URL names a Unix socket, which the JDBC driver cannot open;"
              + " let the server listen on localhost.");
    }
    int bracket = host.lastIndexOf(']');
    int colon = host.indexOf(':', Math.max(bracket, 0));
    String name = colon < 0 ? host : host.substring(0, colon);
    String port = colon < 0 ? "" : host.substring(colon + 1);
    return named(name) + ':' + (port.isEmpty() ? DEFAULT_PORT : checked(port));
  }

  private static String named(String name) {
    if (name.startsWith("[") != name.endsWith("]")) {
      throw DatabaseUrl.unreadable("The database URL opens a [ for an IPv6 address and no ].");
    }
    return name.isEmpty() ? "localhost" : name;
  }

  private static String checked(String port) {
    if (!PORT.matcher(port).matches()
        || Integer.parseInt(port) < 1
        || Integer.parseInt(port) > 65_535) {
      // Not repeated: behind the colon of a URL without a host stands the password.
      throw DatabaseUrl.unreadable("The port of the database URL is not a number from 1 to 65535.");
    }
    return port;
  }
}
