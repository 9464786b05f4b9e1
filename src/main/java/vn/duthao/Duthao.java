package vn.duthao;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/** Entry point. */
public final class Duthao {

    private Duthao() {}

    /** Runs the command in the arguments, or the interactive shell where there is none. */
    public static void main(String[] args) {
        // all logging is set up by simplelogger.properties
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var application = new SpringApplication(Assembly.class);
        // what the user types is ours to read: --debug is no Spring property
        application.setAddCommandLineProperties(false);
        System.exit(SpringApplication.exit(application.run(args)));
    }
}
