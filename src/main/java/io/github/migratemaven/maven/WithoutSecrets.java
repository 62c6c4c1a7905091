package io.github.migratemaven.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Flags that may be shown: whatever may hold a password is not repeated. */
final class WithoutSecrets {

  private static final Pattern LOGIN = Pattern.compile("(://[^:/@]*):.*@");
  private static final Pattern PARAMETER = Pattern.compile("(?i)([?&](?:ssl)?password=)[^&]*");

  private WithoutSecrets() {}

  static Map<String, String> of(Map<String, String> flags) {
    Map<String, String> shown = new LinkedHashMap<>();
    flags.forEach((name, value) -> shown.put(name, withoutPassword(value)));
    return shown;
  }

  /** A URL whose password, if it holds one, is an ellipsis; the reader has to put it back. */
  static String withoutPassword(String url) {
    return PARAMETER.matcher(LOGIN.matcher(url).replaceFirst("$1:…@")).replaceAll("$1…");
  }
}
