package io.github.migratemaven.seed;

import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.DatabaseUrl;
import io.github.migratemaven.postgres.LibpqVariables;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The environment variables by which a program finds the database: ours, libpq's, and those of
 * Spring and Quarkus, so that an application seeds without a line of configuration.
 *
 * @param variables all that are set
 */
record SeedEnvironment(Map<String, String> variables) {

  SeedEnvironment {
    variables = Collections.unmodifiableMap(new TreeMap<>(variables));
  }

  static SeedEnvironment of(SeedTarget target) {
    DatabaseAddress address = target.address();
    Map<String, String> all =
        new TreeMap<>(LibpqVariables.of(address, target.defaultSchema()).variables());
    String jdbc = DatabaseUrl.jdbc(inSchema(address, target.defaultSchema()));
    all.put("MIGRATE_URL", jdbc);
    all.put("MIGRATE_SCHEMA", target.defaultSchema());
    all.put("SPRING_DATASOURCE_URL", jdbc);
    all.put("QUARKUS_DATASOURCE_JDBC_URL", jdbc);
    if (address.user() != null) {
      all.put("MIGRATE_USER", address.user());
      all.put("SPRING_DATASOURCE_USERNAME", address.user());
      all.put("QUARKUS_DATASOURCE_USERNAME", address.user());
    }
    if (address.password() != null) {
      String password = address.password().reveal();
      all.put("MIGRATE_PASSWORD", password);
      all.put("SPRING_DATASOURCE_PASSWORD", password);
      all.put("QUARKUS_DATASOURCE_PASSWORD", password);
    }
    return new SeedEnvironment(all);
  }

  /** The variables of another database that somebody exported are taken out first. */
  void applyTo(Map<String, String> environment) {
    environment.keySet().removeIf(LibpqVariables::saysWhichDatabase);
    environment.putAll(variables);
  }

  private static DatabaseAddress inSchema(DatabaseAddress address, String defaultSchema) {
    boolean usual = address.schema() == null && defaultSchema.equals("public");
    return usual ? address : address.inSchema(defaultSchema);
  }
}
