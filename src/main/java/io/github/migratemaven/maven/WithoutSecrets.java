package io.github.migratemaven.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Flags that may be shown: whatever may hold a password is not repeated. */
final class WithoutSecrets {

  private static final Pattern LOGIN = Pattern.compile("(://[^:/@]*):.*@");

  /** A URL behind {@code database:} whose scheme was forgotten. */
  private static final Pattern BARE_LOGIN = Pattern.compile("^(database:[^:/@]*):[^/].*@");

  private static final Pattern PARAMETER = Pattern.compile("(?i)([?&](?:ssl)?password=)[^&]*");

  private WithoutSecrets() {}

  static Map<String, String> of(Map<String, String> flags) {
    Map<String, String> shown = new LinkedHashMap<>();
    flags.forEach((name, value) -> shown.put(name, withoutPassword(value)));
    return shown;
  }

  /** A URL whose password, if it holds one, is an ellipsis; the reader has to put it back. */
  static String withoutPassword(String url) {
    String shown = LOGIN.matcher(url).replaceFirst("$1:…@");
    shown = BARE_LOGIN.matcher(shown).replaceFirst("$1:…@");
    return PARAMETER.matcher(shown).replaceAll("$1…");
  }
}
