/**
 * The front door: one thin Mojo per goal that translates parameters into a request and a result
 * into print. The only room that knows Maven, asks a person or reads the environment.
 */
@NullMarked
package io.github.migratemaven.maven;

import org.jspecify.annotations.NullMarked;
