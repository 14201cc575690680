import Domain
import Entregent

enum PeopleActions {
  @Sendable static func list(_ visit: Visit) async throws -> Reply {
    var query = PeopleQuery(text: visit.query["q"].map(FormValues.trim) ?? "")
    query.company = visit.query["company"].flatMap { CompanyID($0) }
    query.circle = visit.query["circle"].flatMap { Int($0) }.flatMap { Circle(rawValue: $0) }
    query.role = visit.query["role"].flatMap { Role(rawValue: $0) }
    query.cursor = visit.query.trimmed("at")
    let asked = query
    let model = try await visit.ask { workspace in
      let page = try workspace.people(asked)
      // Whoever looks at the list is about to type.
      if asked.text.isEmpty { try workspace.prepareSearch() }
      var name: String?
      if let company = asked.company {
        name = try page.people.first { $0.companyID == company }?.company ?? workspace.companyName(company)
      }
      return PeoplePage.Model(query: asked, page: page, companyName: name)
    }
    if visit.wantsFragment { return .fragment(PeoplePage.results(model, visit.context), visit) }
    return .page(PeoplePage.render(model, visit.context), visit)
  }

  @Sendable static func blank(_ visit: Visit) async throws -> Reply {
    if visit.context.canLeaveDemo { return .page(DemoDoorPage.render(next: .person, visit.context), visit) }
    var values = FormValues()
    values["name"] = visit.query["name"]
    values["company"] = visit.query["company"]
    values["circle"] = ""
    let model = PersonFormPage.Model(id: nil, name: "", state: visit.typed ?? FormState(values: values))
    return .page(PersonFormPage.render(model, visit.context), visit)
  }

  @Sendable static func add(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    var state = FormState(values: form)
    guard let name = form.trimmed("name") else {
      state.errors["name"] = PersonActions.nameNeeded
      let model = PersonFormPage.Model(id: nil, name: "", state: state)
      return .page(PersonFormPage.render(model, visit.context), visit, status: 422, form: state)
    }
    let now = visit.now
    let fields = PersonActions.fields(form).filter { !$0.value.isEmpty }
    do {
      let id = try await visit.ask { try $0.addPerson(name: name, fields: fields, now: now) }
      return visit.go(
        to: Links.person(id), saying: Words(fr: "Bienvenue dans le carnet.", en: "Added to your notebook."))
    } catch let error as UserFacingError where error.status != .fault {
      state.errors[PersonActions.field(of: error)] = PersonActions.said(error)
      let model = PersonFormPage.Model(id: nil, name: name, state: state)
      return .page(PersonFormPage.render(model, visit.context), visit, status: 422, form: state)
    }
  }
}
