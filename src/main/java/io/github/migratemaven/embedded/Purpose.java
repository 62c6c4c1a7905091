package io.github.migratemaven.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a cluster is for, and so what it may forget in a power cut. */
enum Purpose {
  /** Ours alone: replays and proofs. */
  SHADOW(
      // The client need not compute a hash, which costs a cold driver 90 ms; on loopback nobody but
      // root could listen, and the password opens nothing else.
      "password",
      List.of("--no-sync", "--wal-segsize=1"),
      Map.ofEntries(
          Map.entry("fsync", "off"),
          Map.entry("synchronous_commit", "off"),
          Map.entry("full_page_writes", "off"),
          Map.entry("autovacuum", "off"),
          Map.entry("wal_level", "minimal"),
          Map.entry("max_wal_senders", "0"),
          Map.entry("max_logical_replication_workers", "0"),
          Map.entry("jit", "off"),
          Map.entry("huge_pages", "off"),
          Map.entry("shared_buffers", "32MB"),
          Map.entry("max_connections", "50"))),

  /** For the tests and generators of one build. */
  BUILD(
      "password",
      List.of("--no-sync", "--wal-segsize=1"),
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "huge_pages", "off",
          "max_connections", "100",
          "max_prepared_transactions", "100")),

  /** For a developer's data: nothing is weakened. */
  DEVELOPMENT(
      "scram-sha-256",
      List.of("--data-checksums"),
      Map.of("max_connections", "100", "max_prepared_transactions", "100"));

  private final String authentication;
  private final List<String> initialisation;
  private final Map<String, String> settings;

  Purpose(String authentication, List<String> initialisation, Map<String, String> settings) {
    this.authentication = authentication;
    this.initialisation = initialisation;
    this.settings = settings;
  }

  String authentication() {
    return authentication;
  }

  List<String> initialisation() {
    return initialisation;
  }

  /**
   * What the server's own connections to other servers begin with. A shadow has none: the programs
   * know no GSSAPI, so libpq gives up before it says a word. Whoever wants them for foreign data
   * writes {@code gssencmode 'disable'} into the options of the foreign server.
   */
  Map<String, String> environment() {
    return this == SHADOW ? Map.of("PGGSSENCMODE", "require") : Map.of();
  }

  /** The server's arguments: reachable from this machine only, and the settings. */
  List<String> arguments(int port) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("-h", "127.0.0.1", "-p", String.valueOf(port), "-k", ""));
    settings.keySet().stream()
        .sorted()
        .forEach(name -> words.addAll(List.of("-c", name + "=" + settings.get(name))));
    words.addAll(List.of("-c", "timezone=UTC", "-c", "log_timezone=UTC"));
    return words;
  }
}
