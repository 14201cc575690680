/// Languages, frameworks and tools: named by the hundred in pitches of oneself, so their capitals
/// say nothing about the recipient. Origin: written for this project.
enum TechnologyWords {
  static func load(into compiler: inout PatternCompiler) {
    compiler.classify(
      .technology,
      """
      java javascript js typescript ts python php ruby rust go golang swift kotlin scala elixir erlang haskell clojure perl cobol fortran
      csharp dotnet net c react angular vue vuejs svelte next nextjs nuxt node nodejs express nest nestjs django flask fastapi rails
      laravel symfony spring springboot boot hibernate quarkus android ios flutter dart jetpack compose native expo ionic
      html css sass scss tailwind bootstrap jquery webpack vite docker kubernetes k8s helm terraform ansible jenkins gitlab
      github git aws azure gcp cloud linux unix bash sql mysql postgres postgresql mariadb mongodb mongo redis kafka rabbitmq
      elasticsearch graphql rest grpc spark hadoop airflow pandas numpy pytorch tensorflow keras sklearn scikit figma jira
      wordpress drupal prestashop magento shopify unity unreal opengl arduino raspberry embedded qt cpp matlab r sas excel
      selenium cypress jest playwright junit firebase supabase prisma sqlite oracle snowflake dbt tableau powerbi agile scrum
      devops frontend backend fullstack mern mean lamp jamstack
      """)
  }
}
