import org.codelibs.opensearch.runner.OpenSearchRunner;

/** Starts OpenSearch in a folder and at a port, until nobody listens any more. */
class Start {
    public static void main(String[] folderAndPort) throws Exception {
        var port = folderAndPort[1];
        try (var runner = new OpenSearchRunner()) {
            runner.setMaxHttpPort(65_535);
            runner.onBuild((number, settings) -> {
                settings.put("http.port", port);
                settings.put("transport.port", "0");
            });
            // The runner looks for a port of its own above that one, and ours takes its place.
            runner.build("-basePath", folderAndPort[0], "-numOfNode", "1", "-baseHttpPort", "9200");
            while (System.in.read() >= 0) {}
        }
    }
}
