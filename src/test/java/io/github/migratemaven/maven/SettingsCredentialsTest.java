package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.MigrateException;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

class SettingsCredentialsTest {

  private static final String CODED = "{jSMOWnoPFgsHVpMvz5VrIt5kRbzGpI8u+9EF1iFQyJQ=}";

  @Test
  void a_login_is_decrypted() {
    Credentials credentials = credentials("ada", CODED, "s3cret");

    assertThat(credentials.server("shop").user()).isEqualTo("ada");
    assertThat(credentials.server("shop").password()).isEqualTo("s3cret");
    assertThat(credentials.server("shop").toString()).doesNotContain("s3cret");
  }

  @Test
  void a_login_may_be_a_password_only() {
    assertThat(credentials("", "{plain}", "{plain}").server("shop").user()).isNull();
    assertThat(credentials("", "{plain}", "{plain}").server("shop").password())
        .isEqualTo("{plain}");
  }

  @Test
  void a_password_that_stays_encrypted_is_not_sent() {
    assertThat(refusal(credentials("ada", CODED, CODED), "shop"))
        .hasMessageContaining("M505")
        .hasMessageContaining("cannot be decrypted");
  }

  @Test
  void an_unknown_server_is_named() {
    assertThat(refusal(credentials("ada", "x", "x"), "other"))
        .hasMessageContaining("M505")
        .hasMessageContaining("\"other\"");
  }

  private static MigrateException refusal(Credentials credentials, String id) {
    return catchThrowableOfType(MigrateException.class, () -> credentials.server(id));
  }

  private static Credentials credentials(String user, String written, String clear) {
    Settings settings = new Settings();
    settings.addServer(server(user, written));
    return new SettingsCredentials(settings, new Decrypting(server(user, clear)));
  }

  private static Server server(String user, String password) {
    Server server = new Server();
    server.setId("shop");
    server.setUsername(user);
    server.setPassword(password);
    return server;
  }

  /** A decrypter that knows one answer. */
  private record Decrypting(Server clear) implements SettingsDecrypter, SettingsDecryptionResult {

    @Override
    public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
      return this;
    }

    @Override
    public Server getServer() {
      return clear;
    }

    @Override
    public List<Server> getServers() {
      return List.of(clear);
    }

    @Override
    public Proxy getProxy() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Proxy> getProxies() {
      return List.of();
    }

    @Override
    public List<SettingsProblem> getProblems() {
      return List.of();
    }
  }
}
