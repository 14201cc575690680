"""Walks each of the ten playbooks from its start to its ends in a real browser on the real program, as a user would: reads
what will follow, starts it, fills in what a step asks for, writes, ticks off, tells what happened; the clock moves by
starting the program anew with another --today. Every playbook in English and in French (vous and tu), some on a phone,
one by the keyboard alone, one without scripts.

usage: playbooks.py BINARY FOLDER [WORD of a walk's name]
"""
import concurrent.futures
import datetime
import json
import pathlib
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import time

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from browser import Browser

FIRST_DAY = datetime.date(2026, 11, 2)
DATA = pathlib.Path(__file__).parent.parent / "Fixtures" / "playbook-walks.json"

CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Exemple,https://www.linkedin.com/in/ada-exemple,ada@exemple.fr,Alma,Développeuse back-end,12 Mar 2024
Zoé,Lefèvre,https://www.linkedin.com/in/zoe-lefevre,,Alma,CTO,05 Jun 2023
Zoé,Martin,https://www.linkedin.com/in/zoe-martin,,Bêta,Tech Recruiter,05 Jun 2022
"""

STATES = {
    "en": {"open": "under way", "won": "come true", "closed": "closed"},
    "fr": {"open": "en route", "won": "aboutie", "closed": "close"},
}

MESSAGE = {
    "en": "Thank you for what you wrote on load tests; it changed how I test. Could we talk for fifteen minutes?",
    "fr": "Merci pour le texte sur les tests de charge, il a changé ma façon de tester. Un quart d’heure pour en parler ?",
}

# Words that speak to the user in the other form of address.
STRAY = {"tu": r"\b(votre|vos|(?<!-)vous)\b", "vous": r"\b(tu|ton|tes|toi)\b"}


def words(element):
    """The text of an element, folded away or not, with plain blanks."""
    return " ".join(element.get_attribute("textContent").split())


class View:
    """Who walks: language, form of address, width of the screen, and by which means."""

    def __init__(self, language, address="vous", width=1200, means="mouse"):
        self.language, self.address, self.width, self.means = language, address, width, means

    def __str__(self):
        return "-".join([self.language, self.address, str(self.width), self.means])


def views(walks):
    """The first walk of a playbook in French, the next in English; whoever has but one is walked in both. Of the French
    ones every other says tu, on a phone."""
    result, french = [], 0
    for index, walk in enumerate(walks):
        before = sum(other["playbook"] == walk["playbook"] for other in walks[:index])
        alone = sum(other["playbook"] == walk["playbook"] for other in walks) == 1
        if before % 2 == 0:
            french += 1
            result.append((walk, View("fr", "tu", 390) if french % 2 == 0 else View("fr", "vous")))
        if before % 2 == 1 or alone:
            means = {"coffee-chat": "keyboard", "meetup": "no-script"}.get(walk["playbook"], "mouse")
            result.append((walk, View("en", means=means)))
    return result


class PlaybookWalk:
    def __init__(self, browser, binary, home, walk, view, values, name):
        self.browser, self.driver = browser, browser.driver
        self.binary, self.vault = binary, str(home / "vault.sqlite")
        self.walk, self.view, self.values, self.name = walk, view, values, name
        self.day = FIRST_DAY
        self.server = None
        self.seen, self.seen_titles = set(), set()
        self.acts = 0
        self.pictures = set()

    # The program and its clock

    def serve(self):
        """Starts the program on this day, and opens the door with its key."""
        self.server = subprocess.Popen(
            [self.binary, "serve", "--port", "0", "--json", "--vault", self.vault, "--today", self.day.isoformat()],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        address = json.loads(self.server.stdout.readline())
        self.browser.base = address["url"].split("?")[0].rstrip("/")
        self.driver.get(address["url"])

    def end(self):
        if self.server is None:
            return
        self.server.terminate()
        try:
            if self.server.wait(timeout=15) != 0:
                self.fault(f"the server ended with {self.server.returncode}")
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.fault("the server did not end")
        self.server = None

    def move_clock(self, days):
        self.end()
        self.day += datetime.timedelta(days=days)
        self.serve()
        self.open_campaign()

    # The walk

    def run(self):
        browser = self.browser
        browser.size(self.view.width)
        browser.theme("dark" if self.view.address == "tu" else "light")
        self.serve()
        try:
            if self.view.means == "no-script":
                self.browser.scripts(False)
            self.start()
            self.look("start")
            world, avoided = list(self.walk["world"]), set(self.walk["avoided"])
            for _ in range(200):
                steps = self.steps()
                found = next((step for step in steps if step[0] not in avoided), None)
                if found:
                    self.perform(*found)
                elif world:
                    self.happen(*world.pop(0).split(":"))
                elif avoided:
                    avoided = set()
                else:
                    break
            else:
                self.fault("it never ends")
            self.finish()
        finally:
            self.browser.scripts(True)
            self.end()

    def start(self):
        """From the list of playbooks to its page, which says what will follow, and on."""
        playbook = self.walk["playbook"]
        self.browser.go("/playbooks")
        self.follow(f"main a.name[href='/playbooks/{playbook}']")
        self.told = {words(each) for each in self.browser.all("ol.steps > li > h3")}
        self.expect(bool(self.told), "the page of the playbook does not say what will follow")
        self.expect(all(each.find_elements(By.CSS_SELECTOR, ".rule") for each in self.browser.all("ol.steps > li")),
                    "a step to come does not say which rule it serves")
        if self.walk["subject"]:
            self.type(self.browser.find("#f-subject"), self.walk["subject"])
        self.press(self.browser.find(f"form[action='/playbooks/{playbook}/start'] button"))
        self.path = self.driver.current_url.replace(self.browser.base, "")
        self.expect(re.fullmatch(r"/campaigns/k\d+", self.path), f"the start leads to {self.path}")
        self.expect(bool(self.browser.all(".flash, [role=status]")), "the page does not say that it has begun")

    def steps(self):
        """The steps the page offers, with the title and the place of each: [(step, title, index)]."""
        found = []
        for index, card in enumerate(self.cards()):
            step, title = card["step"], card["title"]
            found.append((step, title, index))
            if step not in self.seen:
                self.seen.add(step)
                self.expect(any(title.startswith(told) for told in self.told),
                            f"“{title}” was not told of before the start")
                self.expect(card["rule"], f"{step} names no rule")
                self.expect(card["day"], f"{step} has no day")
                self.listen_to_the_words(step)
        return found

    def cards(self):
        """What the cards of the page say, folded away or not; read in one go."""
        return self.driver.execute_script("""
            const text = (card, selector) => card.querySelector(selector).textContent.trim().split(/\\s+/).join(' ');
            return [...document.querySelectorAll('article.step')].map((card) => ({
              step: card.querySelector('input[name=step]').value, title: text(card, 'h2'), line: text(card, '.eyebrow'),
              rule: !!card.querySelector('.why .rule'), day: !!card.querySelector('.eyebrow time') }))""")

    def perform(self, step, title, index):
        """What the step asks for, by the controls the page gives."""
        self.acts += 1
        before = self.open_items(step)
        card = self.card(index)
        if card.find_elements(By.CSS_SELECTOR, "form.fact-form"):
            if self.acts > 1 and "form" not in self.pictures:
                self.look("form")
            self.fill(card)
        elif card.find_elements(By.CSS_SELECTOR, "a.button.main"):
            self.write(card)
            if self.open_items(step) == before:
                self.fault(f"“{title}” is still to do once the message is sent")
                self.tick(self.card(index))
        elif self.acts % 3 == 0 and self.tick_on_today(title):
            self.open_campaign()
        else:
            self.tick(self.card(index))
        self.expect(self.open_items(step) != before, f"“{title}” is still to do when done")

    def open_items(self, step):
        """How the step stands on the page: each of its cards with the first line, which counts what is wanted often."""
        if not self.on_campaign():
            self.open_campaign()
        return [card["line"] for card in self.cards() if card["step"] == step]

    def card(self, index):
        """A step's card; one that is folded away is opened first."""
        card = self.browser.all("article.step")[index]
        for summary in card.find_elements(By.XPATH, "ancestor::details[not(@open)]/summary"):
            if self.view.means == "keyboard":
                self.browser.reach(summary, self.name)
                summary.send_keys(Keys.ENTER)
            else:
                self.show(summary)
                summary.click()
        return card

    def fill(self, card):
        """A form: whom the page proposes is ticked, the rest is typed."""
        form = card.find_element(By.CSS_SELECTOR, "form.fact-form")
        picks = {label.text: label.find_element(By.TAG_NAME, "input")
                 for label in form.find_elements(By.CSS_SELECTOR, "fieldset label")}
        nora = next((box for text, box in picks.items() if "Nora Vidal" in text), None)
        if nora:
            self.toggle(nora)
        else:
            self.expect(not picks, f"Nora Vidal is not proposed among {list(picks)}")
        for field in form.find_elements(By.CSS_SELECTOR, "[required]"):
            name = field.get_attribute("name").split("-", 1)[1]
            if field.tag_name == "select":
                Select(field).select_by_index(1)
            elif field.get_attribute("type") == "date":
                self.type_day(field)
            elif field.get_attribute("type") == "number":
                self.type(field, "90")
            else:
                self.type(field, self.values.get(name, "un texte"))
        self.press(form.find_element(By.CSS_SELECTOR, "button[type=submit]"))
        errors = [each.text for each in self.browser.all(".errors")]
        self.expect(not errors, f"the form is refused: {errors}")

    def write(self, card):
        """The draft is read, written anew, and said to be sent."""
        self.activate(card.find_element(By.CSS_SELECTOR, "a.button.main"))
        draft = self.browser.find("#draft")
        draft.send_keys(Keys.CONTROL, "a")
        draft.send_keys(MESSAGE[self.view.language])
        self.press(self.browser.find("button[name=act][value=sent]"))
        self.expect("/message" not in self.driver.current_url, "a message that was sent is refused")
        self.open_campaign()

    def tick(self, card):
        self.press(card.find_element(By.CSS_SELECTOR, ".acts input[value=done] ~ button"))

    def tick_on_today(self, title):
        """The same step on Today, when the day holds it."""
        self.browser.go("/today?minutes=60")
        link = f"a[href='{self.path}']"
        for item in self.browser.all("main article.next, main li.item"):
            if item.find_elements(By.CSS_SELECTOR, link) and title.split(":")[0].strip() in words(item):
                self.press(item.find_element(By.CSS_SELECTOR, "button[value=done]"))
                return True
        self.open_campaign()
        return False

    def happen(self, what, who=None):
        if what == "wait":
            self.move_clock(int(who))
        elif what == "chosen":
            self.name_helper(who)
        else:
            form = self.browser.find("aside form[action$='/facts']")
            self.choose(form.find_element(By.NAME, "kind"), value=what)
            people = form.find_elements(By.NAME, "person")
            if who and people:
                self.choose(people[0], text=who)
            self.press(form.find_element(By.CSS_SELECTOR, "button[type=submit]"))
            self.expect(not self.browser.all(".errors"), f"{what} is refused")

    def name_helper(self, who):
        """The page itself asks who helped."""
        self.look("who-helped")
        form = self.browser.find("form.who-helped")
        self.type(form.find_element(By.NAME, "help-people"), who)
        self.press(form.find_element(By.CSS_SELECTOR, "button[type=submit]"))
        self.expect(not self.browser.all(".errors"), f"{who} is refused as helper")
        self.expect(who in self.browser.find("form.who-helped").text, f"{who} is not noted as helper")

    def finish(self):
        state = self.browser.find(".head .badges .badge").text
        wanted = STATES[self.view.language][self.walk["state"]]
        self.expect(state == wanted, f"it ends as “{state}”, not “{wanted}”")
        missing = set(self.walk["steps"]) - self.seen
        self.expect(not missing, f"never offered: {sorted(missing)}")
        self.expect(bool(self.browser.all(".timeline li")), "the page does not say what happened")
        self.look("end")
        self.browser.go("/campaigns")
        entries = [each.text for each in self.browser.all("main li.item") if each.find_elements(
            By.CSS_SELECTOR, f"a[href='{self.path}']")]
        self.expect(len(entries) == 1 and wanted in entries[0], f"under way it stands as {entries}")

    # Hands: the mouse, or the keyboard alone

    def open_campaign(self):
        """By the menu's list, as one who comes back."""
        self.browser.go("/campaigns")
        self.follow(f"main a.name[href='{self.path}']")

    def on_campaign(self):
        return self.driver.current_url.split("#")[0] == self.browser.base + self.path

    def follow(self, selector):
        self.activate(self.browser.find(selector))

    def press(self, button):
        self.activate(button)

    def activate(self, element):
        """Presses a button or link, and waits for the page that answers; none is wider than the screen, none fails."""
        old = self.browser.find("html")
        self.show(element)
        if self.view.means == "keyboard":
            self.browser.reach(element, self.name)
            self.driver.switch_to.active_element.send_keys(Keys.ENTER)
        else:
            element.click()
        self.browser.answer(old, self.name)

    def show(self, element):
        """In the middle of the screen: at its foot a phone has the navigation."""
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)

    def type(self, field, text):
        if self.view.means == "keyboard":
            self.browser.reach(field, self.name)
        field.send_keys(text)

    def type_day(self, field):
        """In the order the browser's own language has it: month, day, year."""
        if self.view.means == "keyboard":
            self.browser.reach(field, self.name)
        field.send_keys(self.day.strftime("%m%d%Y"))
        self.expect(field.get_attribute("value") == self.day.isoformat(), f"the day reads {field.get_attribute('value')}")

    def toggle(self, box):
        if self.view.means == "keyboard":
            self.browser.reach(box, self.name)
            box.send_keys(Keys.SPACE)
        else:
            self.show(box)
            box.click()

    def choose(self, field, value=None, text=None):
        chosen = Select(field)
        if self.view.means != "keyboard":
            chosen.select_by_value(value) if value else chosen.select_by_visible_text(text)
            return
        self.browser.reach(field, self.name)
        wanted = next(
            each.text for each in chosen.options if each.get_attribute("value") == value or each.text == text)
        field.send_keys(wanted)
        self.expect(chosen.first_selected_option.text == wanted, f"{wanted} cannot be chosen by typing")

    # Looking

    def look(self, what):
        """Scripts run while the checker looks; the page itself came without."""
        self.pictures.add(what)
        self.browser.scripts(True)
        self.browser.look(f"playbook-{self.name}-{what}")
        self.browser.scripts(self.view.means != "no-script")

    def listen_to_the_words(self, step):
        language = self.browser.find("html").get_attribute("lang")
        self.expect(language == self.view.language, f"{step}: the page speaks {language}")
        if language == "fr":
            stray = re.search(STRAY[self.view.address], self.browser.find("main").text)
            if stray:
                self.fault(f"{step}: “{stray.group()}” where the user is called {self.view.address}")

    def fault(self, text):
        self.browser.fault(f"{self.name}: {self.day}: {text}")

    def expect(self, condition, text):
        if not condition:
            self.fault(text)


def vaults(binary, home):
    """A vault with a few people for each way of speaking, made once."""
    made = {}
    for language, address in (("en", "vous"), ("fr", "vous"), ("fr", "tu")):
        folder = home / f"{language}-{address}"
        folder.mkdir()
        (folder / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
        (folder / "ties.csv").write_text("from,to,strength\nAda Exemple,Nora Vidal,0.8\n", encoding="utf-8")
        for arguments in (["import", str(folder / "Connections.csv")],
                          ["add", "person", "Nora Vidal", "company=Alma", "title=Lead developer"],
                          ["import", str(folder / "ties.csv")],
                          ["me", "student=yes", f"lang={language}", f"address={address}"]):
            subprocess.run(
                [binary, *arguments, "--vault", str(folder / "vault.sqlite"), "--today", FIRST_DAY.isoformat()],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        made[language, address] = folder
    return made


class Walker:
    """One browser that takes walk after walk; two of them side by side, since most of the time is waiting."""

    def __init__(self, binary, folder, home, made, data, jobs):
        self.binary, self.folder, self.home, self.made, self.data, self.jobs = binary, folder, home, made, data, jobs
        self.walked, self.faults = 0, []

    def run(self):
        browser = Browser(self.folder)
        try:
            while True:
                try:
                    name, walk, view = self.jobs.get_nowait()
                except queue.Empty:
                    return self
                begun = time.time()
                try:
                    self.walk(browser, name, walk, view)
                except WebDriverException as failure:
                    # A browser that broke is no fault of the page, which would break it again.
                    print(f"{name}: begins again: {failure.msg}", file=sys.stderr)
                    browser.quit()
                    browser = Browser(self.folder)
                    try:
                        self.walk(browser, name + "-again", walk, view)
                    except WebDriverException as again:
                        browser.fault(f"{name}: {browser.driver.current_url}: {again.msg}")
                self.faults += browser.faults
                browser.faults = []
                self.walked += 1
                print(f"{name}: {time.time() - begun:.1f} s", flush=True)
        finally:
            browser.quit()

    def walk(self, browser, name, walk, view):
        place = self.home / name
        shutil.copytree(self.made[view.language, view.address], place)
        PlaybookWalk(browser, self.binary, place, walk, view, self.data["values"], name).run()


def main():
    begun = time.time()
    binary, folder, word = sys.argv[1], sys.argv[2], (sys.argv[3:] or [""])[0]
    data = json.loads(DATA.read_text(encoding="utf-8"))
    jobs = queue.SimpleQueue()
    for number, (walk, view) in enumerate(views(data["walks"]), 1):
        name = f"{number:02}-{walk['playbook']}-{walk['state']}-{view}"
        if word in name:
            jobs.put((name, walk, view))
    with tempfile.TemporaryDirectory() as home, concurrent.futures.ThreadPoolExecutor(2) as pool:
        home = pathlib.Path(home)
        made = vaults(binary, home)
        walkers = [pool.submit(Walker(binary, folder, home, made, data, jobs).run) for _ in range(2)]
        walkers = [walker.result() for walker in walkers]
    walked, faults = sum(each.walked for each in walkers), sum(len(each.faults) for each in walkers)
    print(f"{walked} walks over playbooks in {time.time() - begun:.0f} s, {faults} faults; pictures in {folder}")
    sys.exit(0 if walked and not faults else 1)


main()
