package org.disse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.disse.value.Text;

/** The compiled main classes of this module. */
final class CoreClasses {
  private static final JavaClasses ALL = new ClassFileImporter().importPath(folder());

  private CoreClasses() {}

  static JavaClasses all() {
    return ALL;
  }

  private static Path folder() {
    try {
      return Path.of(Text.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
