/** ELK in a worker of its own: it answers the messages of `elkjs/lib/elk-api`. A megabyte, fetched only when a layout is asked for. */
import 'elkjs/lib/elk-worker.min.js';
