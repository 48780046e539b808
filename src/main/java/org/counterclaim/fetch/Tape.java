package org.counterclaim.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.impl.io.SocketHolder;

/** A connection of which every byte is kept as it went over it, beneath HTTP and above TLS. */
final class Tape extends SocketHolder {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final OutputStream received;
    private final Allowance allowance;

    /**
     * Records a connection.
     *
     * @param received where to keep what comes in
     * @param allowance how much may come in
     */
    static Tape of(Socket plain, Socket top, OutputStream received, Allowance allowance) {
        return top instanceof SSLSocket secure
                ? new Tape(secure, plain, received, allowance)
                : new Tape(plain, received, allowance);
    }

    private Tape(Socket plain, OutputStream received, Allowance allowance) {
        super(plain);
        this.received = received;
        this.allowance = allowance;
    }

    private Tape(SSLSocket secure, Socket plain, OutputStream received, Allowance allowance) {
        super(secure, plain);
        this.received = received;
        this.allowance = allowance;
    }

    byte[] sent() {
        return sent.toByteArray();
    }

    @Override
    protected InputStream getInputStream(Socket socket) throws IOException {
        return new FilterInputStream(socket.getInputStream()) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                allowance.take(Math.max(0, count));
                keep(bytes, offset, Math.max(0, count));
                return count;
            }
        };
    }

    /** A full disk is no fault of the server that is asked. */
    private void keep(byte[] bytes, int offset, int length) {
        try {
            received.write(bytes, offset, length);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    protected OutputStream getOutputStream(Socket socket) throws IOException {
        return new FilterOutputStream(socket.getOutputStream()) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                sent.write(bytes, offset, length);
            }
        };
    }
}
