package io.github.migratemaven.maven;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.regex.Pattern;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Logins of settings.xml, decrypted, and passwords that a command prints. */
final class SettingsCredentials implements Credentials {

  /** How Maven marks an encrypted password; words may stand around the braces. */
  private static final Pattern ENCRYPTED = Pattern.compile(".*\\{[A-Za-z0-9+/=]{16,}}.*");

  private final Settings settings;
  private final SettingsDecrypter decrypter;

  SettingsCredentials(Settings settings, SettingsDecrypter decrypter) {
    this.settings = settings;
    this.decrypter = decrypter;
  }

  @Override
  public Login server(String serverId) {
    Server found = settings.getServer(serverId);
    if (found == null) {
      throw Problem.of(ErrorCode.M505, "settings.xml has no <server> \"" + serverId + "\".")
          .next(
              NextStep.text(
                  "Add it",
                  "<server><id>"
                      + serverId
                      + "</id><username>…</username><password>…</password></server>"))
          .raise();
    }
    Server clear = decrypter.decrypt(new DefaultSettingsDecryptionRequest(found)).getServer();
    String password = clear == null ? found.getPassword() : clear.getPassword();
    if (password != null && ENCRYPTED.matcher(password).matches()) {
      throw stillEncrypted(serverId);
    }
    return new Login(emptyToNull(found.getUsername()), password);
  }

  @Override
  public String passwordOf(String command) {
    return PasswordCommand.run(command);
  }

  private static MigrateException stillEncrypted(String serverId) {
    return Problem.of(
            ErrorCode.M505,
            "The password of <server> \"" + serverId + "\" in settings.xml cannot be decrypted.")
        .next(
            NextStep.text(
                "Check that",
                "~/.m2/settings-security.xml holds the master password it was made with"))
        .raise();
  }

  private static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
