"""Walks the app as a person would, in a real browser on the real program, and looks at every page:
no accessibility violation (axe), nothing wider than the screen, no error in the console.

usage: walk.py BINARY FOLDER
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import axe_selenium_python
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.ui import WebDriverWait

AXE = (pathlib.Path(axe_selenium_python.__file__).parent / "node_modules/axe-core/axe.min.js").read_text()
TODAY = "2026-11-21"

PEOPLE = [
    ("Inès", "Carpentier", "Alma", "Développeuse back-end", "12 Mar 2024"),
    ("Maud", "Le Bihan", "Doctolib", "Tech lead", "03 Feb 2023"),
    ("Paul", "Okonkwo", "Bandcamp", "Site reliability engineer", "19 Aug 2025"),
    ("Zoé", "Marchetti", "Alma", "Talent acquisition manager", "20 Nov 2026"),
    ("Théo", "O'Neill", "Alma", "Engineering manager", "01 Oct 2022"),
    ("Lucía", "Fernández", "Clever Coopérative", "CTO", "11 Jan 2024"),
    ("Grace", "Mwangi", "Doctolib", "Développeuse iOS", "30 Jun 2025"),
    ("Anton", "Weiß", "Doctolib", "Data engineer", "07 Jul 2021"),
]


class Walk:
    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.faults = []
        self.pages = 0
        options = webdriver.ChromeOptions()
        for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        options.binary_location = "/usr/bin/chromium"
        self.browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.width = 1200

    def fault(self, text):
        self.faults.append(text)
        print("FAULT", text, file=sys.stderr)

    # Looking

    def size(self, width, height=900):
        self.width = width
        self.browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def theme(self, theme):
        self.browser.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": theme},
                          {"name": "prefers-reduced-motion", "value": "reduce"}]})

    def look(self, name, saves=True):
        """Checks the page that is shown, and keeps a picture of it."""
        self.pages += 1
        wide = self.browser.execute_script("return document.documentElement.scrollWidth")
        if wide > self.width:
            self.fault(f"{name}: {wide} px wide on a screen of {self.width}")
        self.browser.execute_script(AXE)
        found = self.browser.execute_async_script(
            "const done = arguments[0]; axe.run(document).then(done, (e) => done({violations: [{id: String(e), nodes: []}]}))")
        for violation in found["violations"]:
            nodes = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
            self.fault(f"{name}: axe {violation['id']}: {nodes}")
        for entry in self.browser.get_log("browser"):
            if entry["level"] == "SEVERE" and "favicon" not in entry["message"] and not any(f"status of {status}" in entry["message"] for status in (403, 404, 422)):
                self.fault(f"{name}: console: {entry['message']}")
        if saves:
            height = self.browser.execute_script("return document.documentElement.scrollHeight")
            width = self.width
            self.size(width, min(height, 3000))
            self.browser.save_screenshot(str(self.folder / f"{name}.png"))
            self.size(width)

    def go(self, path):
        self.browser.get(self.base + path)

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def submit(self, selector):
        """Presses a button and waits for the page that answers."""
        self.leaving(lambda: self.find(selector).click())

    def leaving(self, act):
        before = self.find("html")
        act()
        WebDriverWait(self.browser, 20).until(expected_conditions.staleness_of(before))
        WebDriverWait(self.browser, 20).until(
            lambda browser: browser.execute_script("return document.readyState") == "complete")

    def expect(self, condition, text):
        if not condition:
            self.fault(text)

    # Walking

    def run(self):
        with tempfile.TemporaryDirectory() as home:
            home = pathlib.Path(home)
            export = home / "Connections.csv"
            export.write_text(
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "".join(
                    f"{given},{family},https://www.linkedin.com/in/{given}-{family}-{number},,{company},{title},{day}\n"
                    for number, (given, family, company, title, day) in enumerate(PEOPLE)), encoding="utf-8")
            server = subprocess.Popen(
                [self.binary, "serve", "--port", "0", "--json", "--vault", str(home / "vault.sqlite"),
                 "--today", TODAY, "--lang", "en"], stdout=subprocess.PIPE, text=True)
            try:
                address = json.loads(server.stdout.readline())
                self.base = address["url"].split("?")[0].rstrip("/")
                self.visit(address, export)
            finally:
                server.terminate()
                if server.wait(timeout=15) != 0:
                    self.fault(f"the server ended with {server.returncode}")
                self.expect(not (home / "vault.sqlite.uploads").exists(), "uploads were left behind")
        self.browser.quit()

    def visit(self, address, export):
        self.size(1200)
        self.theme("light")
        self.go("/people")
        self.expect("closed" in self.find("h1").text, "without the key the door is not closed")
        self.look("door")
        self.browser.get(address["url"])
        self.expect(self.browser.current_url == self.base + "/", "the key stays in the address")
        self.look("welcome-empty")
        self.look_round_the_demo()
        self.import_file(export)
        self.work()
        self.without_script()
        self.look_at_everything()
        self.by_keyboard()
        self.forget_and_undo()

    def look_round_the_demo(self):
        """The invented people: every page says so, and one click leads back to an empty notebook."""
        if not self.all("form[action='/demo']"):
            self.fault("an empty notebook offers no demo")
            return
        self.submit("form[action='/demo'] button")
        person = company = None
        for theme in ("light", "dark"):
            self.theme(theme)
            for width in (1200, 390):
                self.size(width)
                for name, path in (("today", "/today"), ("people", "/people"), ("companies", "/companies")):
                    self.go(path)
                    self.expect(bool(self.all(".demo")), f"the demo's {name} does not say what it is")
                    self.look(f"demo-{name}-{theme}-{width}")
                if person is None:
                    self.go("/today")
                    links = [link.get_attribute("href") for link in self.all("main a[href*='/people/p']")]
                    person = (links or [self.base + "/people/p2"])[0].replace(self.base, "")
                    self.go("/companies")
                    links = [link.get_attribute("href") for link in self.all("main a.name[href*='/companies/c']")]
                    company = links[0].replace(self.base, "") if links else None
                for name, path in (("person", person), ("company", company)):
                    if path:
                        self.go(path)
                        self.look(f"demo-{name}-{theme}-{width}")
        self.size(1200)
        self.theme("light")
        self.go("/today")
        self.submit(".demo button")
        self.expect(not self.all(".demo") and bool(self.all(".doors")), "one click does not lead back from the demo")

    def import_file(self, export):
        self.go("/import")
        self.find("#files").send_keys(str(export))
        self.submit("form.drop button[type=submit]")
        self.wait_for("form[action$='/apply']")
        self.expect(str(len(PEOPLE)) in self.find(".sums").text, "the preview does not count the people")
        self.look("import-preview-en")
        self.submit("form[action$='/apply'] button")
        self.wait_for("form[action='/history/undo']")
        self.look("import-done-en")

    def wait_for(self, selector):
        for _ in range(60):
            if self.all(selector):
                return
            time.sleep(0.25)
        raise SystemExit(f"{self.browser.current_url}: {selector} never came; there is: {self.find('main').text[:400]}")

    def work(self):
        """The things one does by hand: a name, a note, a promise, a target."""
        self.go("/people/new")
        self.submit("main form button[type=submit]")
        self.expect("/people" in self.browser.current_url and self.all(".errors"), "an empty name is accepted")
        self.look("person-refused-en")
        self.find("#f-name").send_keys("Camille Exemple")
        self.find("#f-company").send_keys("Alma")
        self.find("#f-tags").send_keys("meetup")
        self.submit("main form button[type=submit]")
        self.expect(self.find("h1").text == "Camille Exemple", "a person added by hand has no page")
        self.submit(".person-head a.main")
        self.find("#f-text").send_keys("Coffee at Lyon.js, talked about load tests.")
        self.find("#f-minutes").send_keys("30")
        self.find("#f-mine-0").send_keys("send the script")
        self.submit("main form button[type=submit]")
        self.expect("load tests" in self.find(".timeline").text, "a note is not in the timeline")
        self.expect(bool(self.all(".promises li")), "a promise is not kept")
        self.person = self.browser.current_url.replace(self.base, "")
        self.go("/note")
        self.find("#f-people").send_keys("Nobody Atall")
        self.find("#f-text").send_keys("Met at the meetup.")
        self.submit("main form button[type=submit]")
        self.expect(bool(self.all("input[name=create]")), "an unknown name is not asked about")
        self.look("note-unclear-en")
        self.go("/note")
        self.find("#f-text").send_keys("Coffee with Camille and Nora Vidal yesterday, 30 min. I will send her the slides by Friday")
        self.submit("main form button[value=read]")
        self.expect(bool(self.all("input[name=person]:checked")) and bool(self.all("input[name=create]")), "a sentence is not read")
        self.look("note-understood-en")
        self.size(390)
        self.look("note-understood-en-390")
        self.size(1200)
        self.go(self.person + "/slots")
        self.look("slots-no-zone-en")
        self.find("#f-place").send_keys("Montréal, Québec")
        self.submit("main form button[type=submit]")
        self.expect(bool(self.all("#f-text")), "no windows are proposed")
        self.submit("main .raised form button[type=submit]")
        self.expect("prepare" in self.browser.current_url, "a fixed call leads to no sheet")
        self.go("/companies")
        self.find("#f-name").send_keys("Alma")
        self.find("#f-why").send_keys("The way they write about their mistakes.")
        self.submit("form[action='/companies/targets'] button")
        self.company = self.browser.current_url.replace(self.base, "")
        self.expect(self.find("h1").text == "Alma", "a target has no page")
        self.expect(bool(self.all(".rank")), "nobody is ranked at a company where people are known")

    def look_at_everything(self):
        pages = {
            "today": "/today", "people": "/people", "search": "/people?q=carpentier", "person": self.person,
            "person-edit": self.person + "/edit", "person-log": self.person + "/log",
            "person-forget": self.person + "/forget", "slots": self.person + "/slots?place=Boston",
            "prepare": self.person + "/prepare", "companies": "/companies", "company": self.company,
            "import": "/import", "note": "/note", "settings": "/settings", "history": "/history",
            "about": "/about", "welcome": "/welcome", "not-found": "/nowhere", "nobody": "/people?q=xyzxyz",
        }
        for language in ("en", "fr"):
            self.go("/settings")
            self.browser.execute_script("document.querySelector(arguments[0]).click()", f"input[name=language][value={language}]")
            self.browser.execute_script("document.querySelector(arguments[0]).click()", "input[name=address][value=tu]")
            name = self.find("#f-name")
            name.clear()
            name.send_keys("Noé Marchetti")
            self.submit("form[action='/settings'] button[type=submit]")
            self.expect(self.find("html").get_attribute("lang") == language, f"the language is not {language}")
            for theme in ("light", "dark"):
                self.theme(theme)
                for width in (1200, 390):
                    self.size(width)
                    for name, path in pages.items():
                        self.go(path)
                        self.look(f"{name}-{language}-{theme}-{width}")
            self.size(320)
            for name, path in pages.items():
                self.go(path)
                self.look(f"{name}-{language}-320", saves=False)
            self.size(1200)

    def without_script(self):
        """Nothing needs the script: search and the menu work without it."""
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.go("/people")
        field = self.find("#q")
        field.send_keys("carpentier")
        field.send_keys(Keys.ENTER)
        self.wait_for(".person a.name")
        self.expect("q=carpentier" in self.browser.current_url, "search needs the script")
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

    def by_keyboard(self):
        self.size(1200)
        self.go("/people")
        body = self.find("body")
        body.send_keys(Keys.TAB)
        self.expect(self.browser.switch_to.active_element.get_attribute("class") == "skip", "the first stop is not the skip link")
        self.go("/people")
        self.find("body").send_keys("/")
        self.expect(self.browser.switch_to.active_element.get_attribute("id") == "q", "/ does not reach the search")
        self.browser.switch_to.active_element.send_keys("Okonkwo")
        for _ in range(40):
            # Read in one go: the list is exchanged meanwhile.
            names = self.browser.execute_script(
                "return [...document.querySelectorAll('#results a.name')].map((link) => link.textContent)")
            if names == ["Paul Okonkwo"]:
                break
            time.sleep(0.1)
        self.expect(names == ["Paul Okonkwo"], f"search as one types gives {names}")
        self.go("/people")
        self.find("body").send_keys("j")
        self.browser.switch_to.active_element.send_keys("j")
        second = self.all("[data-keys] a.name")[1]
        self.expect(self.browser.switch_to.active_element == second, "j does not walk down the list")

    def forget_and_undo(self):
        self.go(self.person + "/forget")
        self.submit("main form button[type=submit]")
        self.go(self.person)
        self.expect("404" not in self.find("h1").text and not self.all(".timeline"), "a forgotten person still has a page")
        self.go("/history")
        self.submit("form[action='/history/undo'] button")
        self.go("/people")
        self.expect("Okonkwo" not in self.browser.page_source, "an undone import is still there")


def main():
    walk = Walk(sys.argv[1], sys.argv[2])
    walk.run()
    print(f"{walk.pages} pages looked at, {len(walk.faults)} faults; pictures in {walk.folder}")
    sys.exit(1 if walk.faults else 0)


main()
