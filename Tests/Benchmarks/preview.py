"""How long a page that is saved takes to be served by `plumbline serve`."""

import http.client
import os
import re
import signal
import subprocess
import threading
import time


class Preview:
    """A preview of a site, from its start to its end."""

    def __init__(self, tool, folder, configuration):
        # Pagefind would take the processors that are measured.
        environment = os.environ | {"PLUMBLINE_PAGEFIND": ""}
        self.process = subprocess.Popen(
            [tool, "serve", "-p", "0", "-c", configuration], cwd=folder, env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        text = ""
        while not (match := re.search(r"serving on http://([\d.]+):(\d+)(\S*)/\s", text)):
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit(f"benchmark: no preview: {text}{self.process.stderr.read()}")
            text += line
        self.host, self.port, self.base = match[1], int(match[2]), match[3]
        self.rebuilt = threading.Semaphore(0)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stderr:
            if line.startswith("rebuilt"):
                self.rebuilt.release()

    def get(self, path):
        connection = http.client.HTTPConnection(self.host, self.port)
        connection.request("GET", self.base + path)
        try:
            return connection.getresponse().read()
        finally:
            connection.close()

    def seconds_to_see(self, file, path, words):
        """Adds words to a page, and waits until they are served and the whole site is built."""
        with open(file, "a", encoding="utf-8") as page:
            page.write(f"\n{words}\n")
        start = time.monotonic()
        while words.encode() not in self.get(path):
            time.sleep(0.0005)
        seen = time.monotonic() - start
        self.rebuilt.acquire()
        return seen, time.monotonic() - start

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        _, _, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = 0
        return usage.ru_maxrss / 1024
