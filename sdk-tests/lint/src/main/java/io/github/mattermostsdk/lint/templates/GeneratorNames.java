package io.github.mattermostsdk.lint.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * Reads the names that the generator offers to templates out of its class files. They are read and not loaded, since to
 * load them takes every library of the generator and the time to start it.
 */
final class GeneratorNames {
    private static final String PACKAGE = "org/openapitools/codegen/";

    /** The objects that templates see. */
    private static final List<String> OBJECTS = List.of(
            "CodegenModel",
            "CodegenProperty",
            "CodegenParameter",
            "CodegenOperation",
            "CodegenResponse",
            "CodegenSecurity",
            "CodegenServer",
            "CodegenServerVariable",
            "CodegenMediaType",
            "CodegenEncoding",
            "CodegenDiscriminator",
            "CodegenDiscriminator$MappedModel",
            "CodegenComposedSchemas");

    /** The classes that fill the maps that templates see; the generator object itself is the last one asked. */
    private static final List<String> BUNDLES = List.of(
            "DefaultGenerator",
            "DefaultCodegen",
            "languages/AbstractJavaCodegen",
            "languages/JavaClientCodegen",
            "model/ModelMap",
            "model/ModelsMap",
            "model/OperationMap",
            "model/OperationsMap",
            "model/ApiInfoMap");

    private GeneratorNames() {}

    static Set<String> read() {
        Set<String> names = new HashSet<>();
        OBJECTS.forEach(name -> accept(name, new MemberCollector(names)));
        BUNDLES.forEach(name -> accept(name, new KeyCollector(names)));
        return names;
    }

    /** Returns the names under which JMustache finds a method without parameters. */
    static Set<String> namesOfMethod(String method) {
        Set<String> names = new HashSet<>(Set.of(method));
        for (String prefix : List.of("get", "is")) {
            if (method.startsWith(prefix) && method.length() > prefix.length()) {
                String rest = method.substring(prefix.length());
                names.add(rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
            }
        }
        return names;
    }

    private static void accept(String name, MemberCollector collector) {
        String resource = PACKAGE + name + ".class";
        try (InputStream in = GeneratorNames.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the generator has no class " + name + " any more: correct the list");
            }
            new ClassReader(in).accept(collector, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
