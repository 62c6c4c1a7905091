package io.github.migratemaven.maven;

import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/** What Maven hands to a goal. */
record MavenServices(
    RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {}
