"""One command, from its start to its end."""

import os
import re
import subprocess
import sys
import time


class Run:
    """How long a command took, what it cost, and how large its processes became."""

    def __init__(self, command, folder):
        start = time.monotonic()
        process = subprocess.Popen(
            [str(part) for part in command], cwd=folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.errors = process.stderr.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.monotonic() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024
        if process.returncode != 0:
            sys.stderr.write(self.errors)
            sys.exit(f"benchmark: {' '.join(map(str, command))} ended with {process.returncode}")

    def share_of(self, part):
        """How much of the work on pages a part of it was, as a build with `--timings` tells."""
        table = self.errors.split("by part of the pages", 1)[1].split("milliseconds of", 1)[0]
        times = {name: float(time) for name, time in re.findall(r"(\w+) +([\d.]+)\n", table)}
        return times[part] / sum(times.values())
