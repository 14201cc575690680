"""A headless Chromium that looks at pages: no accessibility violation (axe), nothing wider than the screen, no error in
the console, no failing server."""
import pathlib
import sys

import axe_selenium_python
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

AXE = (pathlib.Path(axe_selenium_python.__file__).parent / "node_modules/axe-core/axe.min.js").read_text()


class Browser:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.faults = []
        self.pages = 0
        self.base = ""
        options = webdriver.ChromeOptions()
        # Only this program's own pages are loaded, so the sandbox, which root and many containers cannot have, may go.
        for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "--disable-gpu",
                     "--disable-background-networking"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        options.binary_location = "/usr/bin/chromium"
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_page_load_timeout(60)
        self.driver.set_script_timeout(60)
        self.width = 1200

    def quit(self):
        self.driver.quit()

    def fault(self, text):
        self.faults.append(text)
        print("FAULT", text, file=sys.stderr)

    def expect(self, condition, text):
        if not condition:
            self.fault(text)

    # How the page is shown

    def size(self, width, height=900):
        self.width = width
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def theme(self, theme):
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": theme},
                          {"name": "prefers-reduced-motion", "value": "reduce"}]})

    # Looking

    def look(self, name, saves=True):
        """Checks the page as it is shown, and keeps a picture of it."""
        self.pages += 1
        self.fits(name)
        self.driver.execute_script("if (!window.axe) { " + AXE + " }")
        found = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']})"
            ".then((r) => done(r.violations), (e) => done([{id: String(e), nodes: []}]))")
        for violation in found:
            nodes = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
            self.fault(f"{name}: axe {violation['id']}: {nodes}")
        self.listen(name)
        if saves:
            height = self.driver.execute_script("return document.documentElement.scrollHeight")
            width = self.width
            self.size(width, min(height, 3000))
            self.driver.save_screenshot(str(self.folder / f"{name}.png"))
            self.size(width)

    def fits(self, name):
        wide = self.driver.execute_script("return document.documentElement.scrollWidth")
        if wide > self.width:
            self.fault(f"{name}: {wide} px wide on a screen of {self.width}")

    def listen(self, name):
        status = self.driver.execute_script(
            "const n = performance.getEntriesByType('navigation')[0]; return n ? n.responseStatus || 200 : 200")
        if status >= 500:
            self.fault(f"{name}: the server answers {status}")
        for entry in self.driver.get_log("browser"):
            expected = any(f"status of {code}" in entry["message"] for code in (403, 404, 422))
            if entry["level"] == "SEVERE" and "favicon" not in entry["message"] and not expected:
                self.fault(f"{name}: console: {entry['message']}")

    # Acting

    def go(self, path):
        self.driver.get(self.base + path)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def submit(self, selector):
        """Presses a button and waits for the page that answers. A mark on the old page's window tells the two apart;
        while one page goes and the next comes, the driver may have no page at all to ask."""
        self.driver.execute_script("window.beforeTheAnswer = true")
        self.find(selector).click()
        WebDriverWait(self.driver, 60, ignored_exceptions=(WebDriverException,)).until(
            lambda driver: driver.execute_script(
                "return !window.beforeTheAnswer && document.readyState === 'complete'"))

    def arrive(self, old):
        """Waits for the page that comes after `old`, the root of the one before; works without scripts as well."""
        WebDriverWait(self.driver, 30, 0.02).until(lambda _: self.is_gone(old))
        WebDriverWait(self.driver, 30, 0.02, ignored_exceptions=(WebDriverException,)).until(
            lambda driver: driver.execute_script("return document.readyState") == "complete")

    def answer(self, old, walk):
        """Waits for the page that comes after `old`, which is no wider than the screen and has not failed."""
        self.arrive(old)
        place = f"{walk}: {self.driver.current_url.replace(self.base, '')}"
        self.fits(place)
        self.listen(place)

    def reach(self, element, walk):
        """Goes to an element Tab by Tab, as one who has no mouse; where the keyboard stands then is seen."""
        for _ in range(250):
            if self.driver.switch_to.active_element == element:
                break
            ActionChains(self.driver).send_keys(Keys.TAB).perform()
        else:
            self.fault(f"{walk}: {element.tag_name} {element.text!r} is not reached by Tab")
            return
        seen = self.driver.execute_script(
            "const b = arguments[0].getBoundingClientRect(); const x = b.left + b.width / 2, y = b.top + b.height / 2;"
            "const top = document.elementFromPoint(x, y); return !!top && (arguments[0].contains(top) || top.contains(arguments[0]))",
            element)
        place = self.driver.current_url.replace(self.base, "")
        self.expect(seen, f"{walk}: {place}: {element.tag_name} {element.text!r} has the focus but is covered")

    @staticmethod
    def is_gone(element):
        try:
            element.is_enabled()
            return False
        except WebDriverException:
            return True

    def scripts(self, run):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not run})

    def cookie(self):
        return "; ".join(f"{each['name']}={each['value']}" for each in self.driver.get_cookies())
