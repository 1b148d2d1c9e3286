"""What the checks that do as a page says have in common: the page's commands, and what they start."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path


def blocks(page):
    """The command blocks of a page."""
    return [block.strip() for block in re.findall(r"^```sh\n(.*?)^```$", Path(page).read_text(encoding="utf-8"), re.M | re.S)]


def command(page, word):
    """The one block of a page that has the word."""
    found = [block for block in blocks(page) if word in block]
    if len(found) != 1:
        sys.exit(f"{page} has {len(found)} command blocks with '{word}', expected one")
    return found[0]


def ask(page, questions, origin):
    """Asks what a page asks of http://127.0.0.1:3000, and expects what it says behind: They answer 201, 200 …"""
    # not as comments behind the commands: zsh takes none at its prompt
    answers = re.search(re.escape(questions) + r"\n```\n+They answer ([\d, and]+)\.", Path(page).read_text(encoding="utf-8"))
    statuses = re.findall(r"\d+", answers[1]) if answers else []
    if len(statuses) != len(questions.splitlines()):
        sys.exit(f"{page}: 'They answer 201, 200 …' does not say the status of each command")
    for question, status in zip(questions.splitlines(), statuses):
        here = question.replace("http://127.0.0.1:3000", origin)
        answer = subprocess.run(here, shell=True, capture_output=True, text=True, timeout=60).stdout
        if not re.match(rf"HTTP/1\.1 {status}\b", answer):
            sys.exit(f"{page}: '{question}' answered:\n{answer}")
        print(f"{status}: {question}")


class Running:
    """A command in a process group of its own, whose output goes to a file of target/ too."""

    def __init__(self, command, log, environment, folder="."):
        self.command, self.lines, self.log = command, [], open(f"target/{log}.log", "w", encoding="utf-8")
        self.process = subprocess.Popen(
            ["bash", "-ec", command],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", env=environment, start_new_session=True, cwd=folder,
            # what is started in the background of a shell ignores Ctrl-C, and so would this
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.append(line)
            self.log.write(line)
            self.log.flush()

    def wait_for(self, pattern, seconds):
        """The first group of the first line that has the pattern."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            ended = self.process.poll() is not None
            for line in list(self.lines):
                if found := re.search(pattern, line):
                    return found[1]
            if ended:
                break
            time.sleep(0.2)
        sys.exit(f"'{self.command}' did not say '{pattern}':\n{''.join(self.lines[-40:])}")

    def end(self):
        """As Ctrl-C does, which a terminal sends to the whole group."""
        for sign, seconds in ((signal.SIGINT, 30), (signal.SIGTERM, 10), (signal.SIGKILL, 10)):
            try:
                os.killpg(self.process.pid, sign)
                self.process.wait(seconds)
            except ProcessLookupError:
                break
            except subprocess.TimeoutExpired:
                continue
            break
        self.log.close()


def containers():
    """Those of sam local: it tags its images so."""
    listed = subprocess.run(["docker", "ps", "-a", "--format", "{{.ID}} {{.Image}}"], capture_output=True, text=True, check=True)
    return {line.split()[0] for line in listed.stdout.splitlines() if ":rapid-" in line}


def remove_containers(before):
    """Those that sam local left."""
    if left := containers() - before:
        subprocess.run(["docker", "rm", "-f", *left], stdout=subprocess.DEVNULL, check=False)
        print(f"removed {len(left)} containers that sam local left", file=sys.stderr)
